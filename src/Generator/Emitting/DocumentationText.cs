using System.Globalization;
using System.Text;

namespace Questline.Generator.Emitting;

/// <summary>Writes text into an XML documentation comment.</summary>
internal static class DocumentationText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char character in text)
            escaped.Append(Escape(character));
        return escaped.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        (>= ' ' and <= '~') or '…' => character.ToString(),
        _ when char.IsLetterOrDigit(character) => character.ToString(),
        // Most of the others break the line or are no XML.
        _ => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };
}
