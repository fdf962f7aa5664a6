namespace Questline.TestKit.Tests;

/// <summary>What a verifier says where it fails, as it must.</summary>
internal static class Failure
{
    public static async Task<string> OfAsync(Func<Task> verification) =>
        (await Should.ThrowAsync<VerificationException>(verification)).Message;
}
