namespace Questline.Live.Tests.Support;

/// <summary>Names of tables that belong to the running test of this run alone.</summary>
internal static class TestTable
{
    private const int IdLength = 12;

    private static readonly string Run = Guid.NewGuid().ToString("N")[..8];

    /// <summary>What the names of all tables of the running test end with.</summary>
    public static string Suffix => $"_{Run}_{TestContext.Current.Test!.UniqueID[..IdLength]}";

    public static string Name(string name) => name + Suffix;
}
