using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The edits that mend a problem, and the way that they travel with its diagnostic to the code fix.</summary>
internal static class ConfEdits
{
    /// <summary>The edits that take a problem of the parser away and bring no other, the likeliest first.</summary>
    public static IEnumerable<ConfEdit> Find(ConfReading reading, ConfProblem problem) =>
        FindCandidates(reading, problem).Where(edit => reading.IsMendedBy(problem, edit));

    /// <summary>The edit that lets the scheme use TLS, or none where it does or is unknown.</summary>
    public static IEnumerable<ConfEdit> UseTls(ConfReading reading)
    {
        (string plain, string secure) = (reading.Conf.Scheme & ConfSchemes.AnyTcp) != 0 ? ("tcp", "tcps") : ("http", "https");
        bool isPlain = (reading.Conf.Scheme & (ConfSchemes.Http | ConfSchemes.Tcp)) != 0;
        return isPlain ? [new("UseTls", $"Use '{secure}'", 0, plain.Length, secure)] : [];
    }

    /// <summary>The edit that takes an entry out.</summary>
    public static ConfEdit Remove(ConfReading reading, ConfEntry entry)
    {
        int end = Math.Min(entry.ValueSpan.End + 1, reading.Text.Length);
        return new("Remove", $"Remove '{entry.Key}'", entry.KeySpan.Start, end - entry.KeySpan.Start, "");
    }

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

    private static IEnumerable<ConfEdit> FindCandidates(ConfReading reading, ConfProblem problem) => problem.Kind switch
    {
        ConfProblemKind.MissingScheme => SchemeEdits.Begin(reading),
        ConfProblemKind.SchemeSeparator => SchemeEdits.Separate(reading, problem),
        ConfProblemKind.UnknownScheme => EntryEdits.Correct(problem),
        ConfProblemKind.BadKey => EntryEdits.RemoveStrayCharacters(reading, problem),
        ConfProblemKind.MissingEquals or ConfProblemKind.IncompletePair =>
            [.. EntryEdits.RemoveStrayCharacters(reading, problem), .. AddressEdits.Name(reading, problem), .. EntryEdits.Escape(reading, problem)],
        ConfProblemKind.UnknownKey => [.. EntryEdits.Correct(problem), .. EntryEdits.Escape(reading, problem)],
        ConfProblemKind.ForeignKey => [.. EntryEdits.Correct(problem), .. EntryEdits.Remove(reading, problem)],
        ConfProblemKind.KeyNotForScheme => [.. NeedsTls(problem) ? UseTls(reading) : [], .. EntryEdits.Remove(reading, problem)],
        ConfProblemKind.DuplicateKey or ConfProblemKind.EmptyValue or ConfProblemKind.Conflict or ConfProblemKind.NoEffect =>
            EntryEdits.Remove(reading, problem),
        ConfProblemKind.MissingAddress => AddressEdits.Add(reading, problem),
        ConfProblemKind.DuplicateAddress => AddressEdits.RemoveSecond(reading, problem),
        _ => [],
    };

    private static bool NeedsTls(ConfProblem problem) => ConfKeys.Find(problem.Key ?? "")?.Schemes == ConfSchemes.AnyTls;
}
