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
        Conf = ConfString.Parse(text.Text, new UnknownText(MappedText.Unknown));
    }

    public ConfString Conf { get; }

    public ConfOrigin Origin { get; }

    public string Text => _text.Text;

    /// <summary>Where it stands as a whole.</summary>
    public Location Location => _whole;

    /// <summary>The name of the file that it stands in, without the folders.</summary>
    public string FileName => Path.GetFileName(_whole.GetLineSpan().Path);

    /// <summary>What the parser says, without what a text that goes on elsewhere does not show.</summary>
    public IEnumerable<ConfProblem> Problems => Origin switch
    {
        ConfOrigin.Fragment or ConfOrigin.SomeSettings => Conf.Problems.Where(problem => !MayBeMendedByMore(problem)),
        ConfOrigin.ConfigurationFile => Conf.Problems.Where(static problem => !LacksSecret(problem)),
        _ => Conf.Problems,
    };

    public Location Locate(ConfSpan span) => Locate(span.Start, span.Length);

    public Location Locate(int start, int length) => length == 0 ? LocateBetween(start) : _text.Locate(start, length);

    /// <summary>Whether the source holds that stretch as it is, so that it can be edited there.</summary>
    public bool CanEdit(int start, int length) => Origin is ConfOrigin.Whole or ConfOrigin.Fragment && _text.IsVerbatim(start, length);

    private Location LocateBetween(int position)
    {
        if (Text.Length == 0)
            return _whole;

        Location neighbour = _text.Locate(position == 0 ? 0 : position - 1, 1);
        int point = position == 0 ? neighbour.SourceSpan.Start : neighbour.SourceSpan.End;
        return neighbour.SourceTree is { } tree ? Location.Create(tree, new(point, 0)) : neighbour;
    }

    // Whoever keeps secrets out of files adds them in code.
    private static bool LacksSecret(ConfProblem problem) => problem is { Kind: ConfProblemKind.MissingCompanion, Key: "username" };

    private bool MayBeMendedByMore(ConfProblem problem) => problem.Kind switch
    {
        ConfProblemKind.MissingAddress or ConfProblemKind.MissingCompanion or ConfProblemKind.IncompletePair => true,
        ConfProblemKind.EmptyValue => Text[Text.Length - 1] == '=' && problem.Start + problem.Length + 1 == Text.Length,
        ConfProblemKind.BadAddress => problem.Start + problem.Length == Text.Length,
        _ => false,
    };
}
