namespace Questline.Live.Tests.Querying;

/// <summary>The server answered to SQL with an error, in its own words.</summary>
internal sealed class QueryRefusedException(string reason) : Exception(reason)
{
    public bool SaysThatTableIsMissing => Message.Contains("does not exist", StringComparison.OrdinalIgnoreCase);
}
