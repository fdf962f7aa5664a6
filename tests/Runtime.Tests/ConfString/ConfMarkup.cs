using System.Text;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>A conf string in which <c>[|…|]</c> marks the characters at fault; the marks may follow each other but not nest.</summary>
internal sealed record ConfMarkup(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    private const string Opening = "[|", Closing = "|]";

    public static ConfMarkup Parse(string markup)
    {
        StringBuilder text = new();
        List<(int Start, int Length)> spans = [];
        int position = 0;
        while (markup.IndexOf(Opening, position, StringComparison.Ordinal) is >= 0 and var open)
        {
            int close = markup.IndexOf(Closing, open, StringComparison.Ordinal);
            text.Append(markup, position, open - position);
            int length = close - open - Opening.Length;
            spans.Add((text.Length, length));
            text.Append(markup, open + Opening.Length, length);
            position = close + Closing.Length;
        }

        text.Append(markup, position, markup.Length - position);
        return new ConfMarkup(text.ToString(), spans);
    }
}
