using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// A text that is known when the program is compiled, with the place in the source that each of its characters comes from: through escapes,
/// over pieces that are joined, and where a piece is filled in at run time.
/// </summary>
internal sealed class MappedText(string text, IReadOnlyList<MappedText.Origin> origins)
{
    /// <summary>Stands for a piece that is not known. No text holds this character: it is none.</summary>
    public const char Unknown = '\uFFFE';

    private static readonly char[] LineBreaks = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public string Text { get; } = text;

    /// <summary>Whether it lies in one piece in one file, each character as it is written: an edit of the source is then an edit of the text.</summary>
    public bool IsVerbatim(int start, int length)
    {
        for (int index = start; index < start + length; index++)
        {
            if (!origins[index].Shows(Text[index]) || (index > start && !origins[index].Follows(origins[index - 1])))
                return false;
        }

        return !HasIndentationBehind(start, length);
    }

    // Without the line break, what a raw literal leaves out at the beginning of the next line would become a part of the text.
    private bool HasIndentationBehind(int start, int length)
    {
        int end = start + length;
        bool hasBreak = Text.IndexOfAny(LineBreaks, start, length) >= 0;
        return hasBreak && (end == Text.Length || !origins[end].Follows(origins[end - 1]));
    }

    /// <summary>Where a stretch of the text stands: all of it where that is in one file, otherwise what stands in the file of its beginning.</summary>
    public Location Locate(int start, int length)
    {
        Origin first = origins[start];
        TextSpan span = first.Span;
        for (int index = start; index < start + length && origins[index].IsInFileOf(first); index++)
            span = TextSpan.FromBounds(Math.Min(span.Start, origins[index].Span.Start), Math.Max(span.End, origins[index].Span.End));

        return first.Place(span);
    }

    /// <summary>Another text of the same length in the same places.</summary>
    public MappedText With(string text) => new(text, Origins);

    /// <summary>Another text that as a whole stands in its place.</summary>
    public MappedText ReplaceAll(string text)
    {
        Origin first = origins[0], last = origins[origins.Count - 1];
        return new Builder().Add(text, first.Place, TextSpan.FromBounds(first.Span.Start, last.Span.End)).Build();
    }

    /// <summary>A stretch of it.</summary>
    public MappedText Slice(int start, int length) => new(Text.Substring(start, length), [.. Origins.Skip(start).Take(length)]);

    /// <summary>The text with each such character twice, both in the place of the one.</summary>
    public MappedText Double(char character)
    {
        Builder doubled = new();
        for (int index = 0; index < Text.Length; index++)
        {
            doubled.Add(Text[index], origins[index].Place, origins[index].Span);
            if (Text[index] == character)
                doubled.Add(character, origins[index].Place, origins[index].Span);
        }

        return doubled.Build();
    }

    /// <summary>The source of one character.</summary>
    /// <param name="Place">Gives the location of a span of its file; the same delegate target for the same file.</param>
    /// <param name="Span">The span, of which several characters may share one.</param>
    public readonly record struct Origin(Func<TextSpan, Location> Place, TextSpan Span)
    {
        /// <summary>Whether the source has the character itself there, and not an escape of it or a name.</summary>
        public bool Shows(char character) => Span.Length == 1 && Place(Span).SourceTree?.GetText()[Span.Start] == character;

        public bool IsInFileOf(Origin other) => Place == other.Place;

        public bool Follows(Origin other) => IsInFileOf(other) && Span.Start == other.Span.End;
    }

    /// <summary>Joins pieces.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Origin> _origins = [];

        public Builder Add(char character, Func<TextSpan, Location> place, TextSpan span)
        {
            _text.Append(character);
            _origins.Add(new(place, span));
            return this;
        }

        /// <summary>Adds a text of which only the place as a whole is known.</summary>
        public Builder Add(string piece, Func<TextSpan, Location> place, TextSpan span)
        {
            foreach (char character in piece)
                Add(character, place, span);

            return this;
        }

        public Builder Add(MappedText piece)
        {
            _text.Append(piece.Text);
            _origins.AddRange(piece.Origins);
            return this;
        }

        public MappedText Build() => new(_text.ToString(), _origins);
    }

    private IReadOnlyList<Origin> Origins => origins;
}
