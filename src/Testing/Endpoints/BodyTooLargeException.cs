namespace Questline.Testing.Endpoints;

internal sealed class BodyTooLargeException(int maxSize)
    : IOException($"stand-in: the body is larger than {maxSize} bytes ({nameof(QuestTestServerOptions.MaxBodySize)}); the real server limits a row, not a body");
