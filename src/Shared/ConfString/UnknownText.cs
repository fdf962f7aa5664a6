namespace Questline.ConfStrings;

/// <summary>
/// The places of a conf string that only a run of the program fills in, each held by one character: what a compiler component reads may have
/// them, what the sender reads has none.
/// </summary>
internal readonly struct UnknownText(char? placeholder)
{
    public static readonly UnknownText None;

    public bool IsIn(string text) => IsIn(text, 0, text.Length);

    public bool IsIn(string text, int start, int end) => placeholder is { } unknown && text.IndexOf(unknown, start, end - start) >= 0;
}
