using System.Text;
using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>A conf string as it is printed: every stretch that is not known to be harmless is <see cref="Mask"/>, whatever its length.</summary>
internal sealed class ShownConf
{
    /// <summary>What stands for a secret, and for all that may be one.</summary>
    public const string Mask = "***";

    private readonly List<(ConfSpan Original, ConfSpan Shown)> _masked = [];

    private ShownConf(string text, IEnumerable<ConfSpan> harmless)
    {
        var shown = new StringBuilder();
        int position = 0;
        foreach (ConfSpan span in harmless)
        {
            Hide(text, ConfSpan.Between(position, span.Start), shown);
            shown.Append(text, span.Start, span.Length);
            position = span.End;
        }

        Hide(text, ConfSpan.Between(position, text.Length), shown);
        Text = shown.ToString();
    }

    /// <summary>One line without any secret.</summary>
    public string Text { get; }

    public static ShownConf Of(string text, ConfString conf) => new(text, new HarmlessText(text, conf).Find());

    /// <summary>Where a stretch of the conf string stands in <see cref="Text"/>; what begins or ends in a masked stretch takes all of it.</summary>
    public ConfSpan Locate(int start, int length)
    {
        int from = start + Shift(start, out ConfSpan? first);
        int last = start + Math.Max(length, 1) - 1;
        int end = last + Shift(last, out ConfSpan? final) + Math.Min(length, 1);
        return ConfSpan.Between(first?.Start ?? from, final?.End ?? end);
    }

    /// <summary>The printed form of a stretch that is not empty.</summary>
    public string TextOf(ConfSpan original)
    {
        ConfSpan shown = original.Length == 0 ? original : Locate(original.Start, original.Length);
        return original.Length == 0 ? "" : Text.Substring(shown.Start, shown.Length);
    }

    private void Hide(string text, ConfSpan original, StringBuilder shown)
    {
        // Spaces between entries say nothing, and are what is wrong there.
        if (text.AsSpan(original.Start, original.Length).Trim(' ').IsEmpty)
        {
            shown.Append(text, original.Start, original.Length);
            return;
        }

        _masked.Add((original, new ConfSpan(shown.Length, Mask.Length)));
        shown.Append(Mask);
    }

    /// <summary>How far a position moved, and the masked stretch it is in.</summary>
    private int Shift(int position, out ConfSpan? masked)
    {
        int shift = 0;
        masked = null;
        foreach ((ConfSpan original, ConfSpan shown) in _masked.TakeWhile(stretch => stretch.Original.Start <= position))
        {
            masked = position < original.End ? shown : null;
            shift = shown.End - original.End;
        }

        return shift;
    }
}
