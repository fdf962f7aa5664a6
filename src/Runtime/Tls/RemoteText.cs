namespace Questline.Tls;

/// <summary>Text that a server chose and that goes into a message or a log.</summary>
internal static class RemoteText
{
    private const int MaxLength = 200;

    /// <summary>The text without anything that could forge a log line, cut where it is too long.</summary>
    public static string Clean(string text)
    {
        var cut = text.Length <= MaxLength ? text : text[..MaxLength] + "...";
        return string.Create(cut.Length, cut, static (characters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                characters[i] = IsHarmless(source[i]) ? source[i] : '?';
        });
    }

    private static bool IsHarmless(char character) => character is >= ' ' and <= '~' || char.IsLetterOrDigit(character);
}
