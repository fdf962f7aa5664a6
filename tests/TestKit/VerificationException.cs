namespace Questline.TestKit;

/// <summary>A verifier found something else than the test expects.</summary>
public sealed class VerificationException(string message) : Exception(message);
