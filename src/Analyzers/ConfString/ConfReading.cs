using Microsoft.CodeAnalysis;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>A conf string that was found in a project: what it says, and where each part of it stands.</summary>
internal sealed class ConfReading
{
    private readonly MappedText _text;
    private readonly Location _whole;

    /// <param name="text">The text, with its unknown parts.</param>
    /// <param name="whole">Where it stands as a whole.</param>
    /// <param name="origin">What it was found as.</param>
    public ConfReading(MappedText text, Location whole, ConfOrigin origin)
    {
        _text = text;
        _whole = whole;
        Origin = origin;
        Conf = Parse(text.Text);
    }

    public ConfString Conf { get; }

    public ConfOrigin Origin { get; }

    public string Text => _text.Text;

    /// <summary>Where it stands as a whole.</summary>
    public Location Location => _whole;

    /// <summary>The name of the file that it stands in, without the folders.</summary>
    public string FileName => Path.GetFileName(_whole.GetLineSpan().Path);

    /// <summary>What the parser says, without what a text that goes on elsewhere does not show.</summary>
    public IEnumerable<ConfProblem> Problems => FindProblems(Conf, Text);

    /// <summary>Reads a text that may have unknown parts.</summary>
    public static ConfString Parse(string text) => ConfString.Parse(text, new UnknownText(MappedText.Unknown));

    public Location Locate(ConfSpan span) => Locate(span.Start, span.Length);

    public Location Locate(int start, int length) => length == 0 ? LocateBetween(start) : _text.Locate(start, length);

    /// <summary>Whether the source holds that stretch as it is, so that it can be edited there; of an empty one, the character that it is beside.</summary>
    public bool CanEdit(int start, int length) => Origin is ConfOrigin.Whole or ConfOrigin.Fragment or ConfOrigin.Template
        && (length == 0 ? _text.IsVerbatim(Beside(start), 1) : _text.IsVerbatim(start, length));

    /// <summary>Whether an edit takes a problem away and brings no other.</summary>
    public bool IsMendedBy(ConfProblem problem, ConfEdit edit)
    {
        string edited = Text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Replacement);
        List<(ConfProblemKind, string?)> others = [.. Problems.Where(other => other != problem).Select(static other => (other.Kind, other.Key))];
        return FindProblems(Parse(edited), edited).All(left => others.Remove((left.Kind, left.Key)));
    }

    private static int Beside(int position) => Math.Max(position - 1, 0);

    private IEnumerable<ConfProblem> FindProblems(ConfString conf, string text) => Origin switch
    {
        ConfOrigin.Fragment or ConfOrigin.SomeSettings => conf.Problems.Where(problem => !MayBeMendedByMore(problem, text)),
        ConfOrigin.Template => [],
        ConfOrigin.ConfigurationFile => conf.Problems.Where(static problem => !LacksSecret(problem)),
        _ => conf.Problems,
    };

    private Location LocateBetween(int position)
    {
        if (Text.Length == 0)
            return _whole;

        Location neighbour = _text.Locate(Beside(position), 1);
        int point = position == 0 ? neighbour.SourceSpan.Start : neighbour.SourceSpan.End;
        return neighbour.SourceTree is { } tree ? Location.Create(tree, new(point, 0)) : neighbour;
    }

    // Whoever keeps secrets out of files adds them in code.
    private static bool LacksSecret(ConfProblem problem) => problem is { Kind: ConfProblemKind.MissingCompanion, Key: "username" };

    private static bool MayBeMendedByMore(ConfProblem problem, string text) => problem.Kind switch
    {
        ConfProblemKind.MissingAddress or ConfProblemKind.MissingCompanion or ConfProblemKind.IncompletePair => true,
        ConfProblemKind.EmptyValue => text[text.Length - 1] == '=' && problem.Start + problem.Length + 1 == text.Length,
        ConfProblemKind.BadAddress or ConfProblemKind.DuplicateAddress or ConfProblemKind.BadValue or ConfProblemKind.OutOfRange =>
            problem.Start + problem.Length == text.Length,
        _ => false,
    };
}
