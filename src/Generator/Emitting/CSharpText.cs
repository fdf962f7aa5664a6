using System.Globalization;
using System.Text;

namespace Questline.Generator.Emitting;

/// <summary>Writes text as a C# literal.</summary>
internal static class CSharpText
{
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 8).Append('"');
        foreach (char character in text)
            AppendCharacter(literal, character);
        return literal.Append('"').ToString();
    }

    /// <summary>The literal of a span of bytes.</summary>
    public static string Utf8Literal(string text) => Literal(text) + "u8";

    private static void AppendCharacter(StringBuilder literal, char character)
    {
        if (character is '"' or '\\')
            literal.Append('\\').Append(character);
        else if (character is >= ' ' and <= '~' || char.IsLetterOrDigit(character))
            literal.Append(character);
        else
            // Always four digits: \x would swallow the digits that follow.
            literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
    }
}
