using Questline.ConfStrings;
using Questline.Tls;

namespace Questline.Tool.ConfStrings;

/// <summary>The values of a conf string that may be printed: words, numbers, addresses and paths, as far as they are what their key takes.</summary>
internal sealed class HarmlessValues(string text, ConfString conf)
{
    // In an address it stands behind credentials, of which an unescaped `;` may have cut off a part.
    private readonly bool _hasCredentials = CountAt(text) > conf.Entries.Where(IsFreeText).Sum(entry => CountAt(TextOf(text, entry)));

    /// <summary>The parts of a value that may be printed, in the order of the text.</summary>
    public IEnumerable<ConfSpan> Find(ConfEntry entry) => ConfKeys.Find(entry.Key) switch
    {
        null or { IsSecret: true } or { Type: ConfValueType.Text } => [],
        { Type: ConfValueType.Address } => _hasCredentials ? [] : FindAddresses(entry),
        { Type: ConfValueType.FilePath } => IsPath(entry.Value) ? [entry.ValueSpan] : [],
        { IsNumber: true } when IsNumber(entry.Value) => [entry.ValueSpan],
        _ => IsRefused(entry.ValueSpan) ? [] : [entry.ValueSpan],
    };

    private IEnumerable<ConfSpan> FindAddresses(ConfEntry entry)
    {
        int start = 0;
        foreach (string item in entry.Value.Split(','))
        {
            ConfSpan span = entry.SpanInText(start, item.Length);
            if (IsPrintable(item) && !IsRefused(span))
                yield return span;
            start += item.Length;
            if (start < entry.Value.Length)
                yield return entry.SpanInText(start++, 1);
        }
    }

    // One that is given twice is an address all the same.
    private bool IsRefused(ConfSpan span) => conf.Problems.Any(problem =>
        problem.Severity == ConfSeverity.Error && problem.Kind != ConfProblemKind.DuplicateAddress
        && problem.Start < span.End && problem.Start + problem.Length > span.Start);

    private static bool IsNumber(string value) => value.Length <= 20 && value.TrimStart('-').All(ConfText.IsDigit);

    // Somebody may have put a certificate or a URL there.
    private static bool IsPath(string value) =>
        IsPrintable(value) && !value.Contains("-----", StringComparison.Ordinal) && !value.Contains("://", StringComparison.Ordinal);

    private static bool IsPrintable(string value) => RemoteText.Clean(value) == value;

    private static bool IsFreeText(ConfEntry entry) => ConfKeys.Find(entry.Key) is { IsFreeText: true };

    private static string TextOf(string text, ConfEntry entry) => text.Substring(entry.ValueSpan.Start, entry.ValueSpan.Length);

    private static int CountAt(string text) => text.Count(static character => character == '@');
}
