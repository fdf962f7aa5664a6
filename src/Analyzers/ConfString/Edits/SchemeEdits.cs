using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Edits of how a conf string begins.</summary>
internal static class SchemeEdits
{
    /// <summary>Puts in front what the text may lack: the scheme, with its colons, with the key of the server.</summary>
    public static IEnumerable<ConfEdit> Begin(ConfReading reading)
    {
        string[] beginnings = reading.Text.StartsWith("::", StringComparison.Ordinal) ? ["https"] : ["https::", "https::addr="];
        return beginnings.Select(static beginning => new ConfEdit("Begin", $"Begin with '{beginning}'", 0, 0, beginning));
    }

    /// <summary>Writes two colons behind the scheme, and the server that a URL names.</summary>
    public static IEnumerable<ConfEdit> Separate(ConfReading reading, ConfProblem problem)
    {
        bool isUrl = string.CompareOrdinal(reading.Text, problem.Start, "://", 0, 3) == 0;
        if (!isUrl)
            return [new("TwoColons", "Write two colons", problem.Start, problem.Length, "::")];

        string server = reading.Text.Substring(problem.Start + 3).TrimEnd('/');
        return [new("ReplaceUrl", "Write '::addr=' for '://'", problem.Start, reading.Text.Length - problem.Start, $"::addr={server};")];
    }
}
