using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The edits that mend a problem, and the way that they travel with its diagnostic to the code fix.</summary>
internal static class ConfEdits
{
    private const string Example = "addr=localhost:";

    /// <summary>The edits for a problem of the parser, the likeliest first.</summary>
    public static IEnumerable<ConfEdit> Find(ConfReading reading, ConfProblem problem)
    {
        switch (problem.Kind)
        {
            case ConfProblemKind.MissingScheme when reading.Conf.Entries.Count > 0:
                return [new("BeginWithScheme", "Begin with 'https::'", 0, 0, "https::")];
            case ConfProblemKind.SchemeSeparator:
                return [Separate(reading, problem)];
            case ConfProblemKind.UnknownKey or ConfProblemKind.ForeignKey or ConfProblemKind.UnknownScheme:
                return [.. Correct(problem), .. Escape(reading, problem), .. RemoveForeign(reading, problem)];
            case ConfProblemKind.MissingEquals or ConfProblemKind.IncompletePair:
                return Escape(reading, problem);
            case ConfProblemKind.BadKey when problem.Length == 1 && reading.Text[problem.Start] == ';':
                return [new("RemoveSemicolon", "Remove the ';'", problem.Start, 1, "")];
            case ConfProblemKind.DuplicateKey or ConfProblemKind.NoEffect:
                return Remove(reading, problem);
            case ConfProblemKind.DuplicateAddress:
                return [RemoveAddress(reading, problem)];
            case ConfProblemKind.KeyNotForScheme:
                return [.. UseTls(reading, problem), .. Remove(reading, problem)];
            case ConfProblemKind.MissingAddress:
                return [AddAddress(reading)];
            default:
                return [];
        }
    }

    /// <summary>The edit that lets the scheme use TLS, or none where it does or is unknown.</summary>
    public static IEnumerable<ConfEdit> UseTls(ConfReading reading)
    {
        (string plain, string secure) = (reading.Conf.Scheme & ConfSchemes.AnyTcp) != 0 ? ("tcp", "tcps") : ("http", "https");
        bool isPlain = (reading.Conf.Scheme & (ConfSchemes.Http | ConfSchemes.Tcp)) != 0;
        return isPlain ? [new("UseTls", $"Use '{secure}'", 0, plain.Length, secure)] : [];
    }

    /// <summary>The edit that takes an entry out.</summary>
    public static ConfEdit Remove(ConfReading reading, ConfEntry entry) =>
        new("Remove", $"Remove '{entry.Key}'", entry.KeySpan.Start, EndWithSemicolon(reading, entry) - entry.KeySpan.Start, "");

    /// <summary>A diagnostic that brings along those edits that the source allows.</summary>
    public static Diagnostic Attach(
        DiagnosticDescriptor rule, Location location, ConfReading reading, IEnumerable<ConfEdit> edits, params object[] arguments)
    {
        List<ConfEdit> possible = [.. edits.Where(edit => reading.CanEdit(edit.Start, edit.Length))];
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        for (int index = 0; index < possible.Count; index++)
        {
            properties = properties
                .Add(EditProperties.Action(index), possible[index].Action)
                .Add(EditProperties.Title(index), possible[index].Title)
                .Add(EditProperties.Replacement(index), possible[index].Replacement);
        }

        return Diagnostic.Create(rule, location, possible.Select(edit => reading.Locate(edit.Start, edit.Length)), properties, arguments);
    }

    private static ConfEdit Separate(ConfReading reading, ConfProblem problem)
    {
        bool isUrl = string.CompareOrdinal(reading.Text, problem.Start, "://", 0, 3) == 0;
        if (isUrl)
            return new("ReplaceUrl", "Write '::addr=' for '://'", problem.Start, 3, "::addr=");

        bool isColon = reading.Text[problem.Start] == ':';
        return new("TwoColons", "Write two colons", problem.Start, isColon ? 1 : 0, "::");
    }

    private static IEnumerable<ConfEdit> Correct(ConfProblem problem) => problem.Suggestion is { } suggestion
        ? [new("Correct", $"Change to '{suggestion}'", problem.Start, problem.Length, suggestion)]
        : [];

    // The `;` that stands before what was taken for a key.
    private static IEnumerable<ConfEdit> Escape(ConfReading reading, ConfProblem problem)
    {
        ConfEntry? previous = reading.Conf.Entries.LastOrDefault(entry => entry.ValueSpan.End < problem.Start);
        bool isLikely = previous is not null
            && previous.ValueSpan.End + 1 == problem.Start
            && ConfKeys.Find(previous.Key) is { IsFreeText: true }
            && problem.Suggestion is null;
        return isLikely ? [new("EscapeSemicolon", $"Escape the ';' in the value of '{previous!.Key}'", problem.Start - 1, 1, ";;")] : [];
    }

    private static IEnumerable<ConfEdit> RemoveForeign(ConfReading reading, ConfProblem problem) =>
        problem.Kind == ConfProblemKind.ForeignKey && problem.Suggestion is null ? Remove(reading, problem) : [];

    private static IEnumerable<ConfEdit> Remove(ConfReading reading, ConfProblem problem) =>
        reading.Conf.Entries.FirstOrDefault(entry => entry.KeySpan.Start == problem.Start) is { } entry ? [Remove(reading, entry)] : [];

    // One of two in a list goes with the comma before it.
    private static ConfEdit RemoveAddress(ConfReading reading, ConfProblem problem)
    {
        if (reading.Text[problem.Start - 1] == ',')
            return new("RemoveAddress", "Remove the second address", problem.Start - 1, problem.Length + 1, "");

        ConfEntry entry = reading.Conf.Entries.First(entry => entry.ValueSpan.Start == problem.Start);
        bool isAlone = entry.ValueSpan.Length == problem.Length;
        return isAlone ? Remove(reading, entry) : new("RemoveAddress", "Remove the second address", problem.Start, problem.Length + 1, "");
    }

    private static IEnumerable<ConfEdit> UseTls(ConfReading reading, ConfProblem problem) =>
        ConfKeys.Find(problem.Key ?? "")?.Schemes == ConfSchemes.AnyTls ? UseTls(reading) : [];

    private static ConfEdit AddAddress(ConfReading reading)
    {
        int port = (reading.Conf.Scheme & ConfSchemes.AnyTcp) != 0 ? ConfKeys.TcpPort : ConfKeys.HttpPort;
        string address = $"{Example}{port}";
        int start = reading.Text.IndexOf("::", StringComparison.Ordinal) + 2;
        return new("AddAddress", $"Add '{address}'", start, 0, $"{address};");
    }

    private static int EndWithSemicolon(ConfReading reading, ConfEntry entry) => Math.Min(entry.ValueSpan.End + 1, reading.Text.Length);
}
