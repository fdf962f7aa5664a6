using System.CommandLine.Parsing;
using System.Globalization;

namespace Quickstart;

/// <summary>The number in <c>--rows</c>.</summary>
internal static class RowCount
{
    public const int Default = 100_000;

    /// <summary>All of them are in memory, here and in the stand-in.</summary>
    private const int Most = 5_000_000;

    public static int Parse(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= Most)
            return count;

        argument.AddError($"--rows takes a whole number from 1 to {Most}.");
        return 0;
    }
}
