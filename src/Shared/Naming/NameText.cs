using System.Globalization;
using System.Text;

namespace Questline.Naming;

/// <summary>What the names of tables and columns have in common.</summary>
internal static class NameText
{
    /// <summary>The server's default limit, in bytes of UTF-8.</summary>
    public const int DefaultMaxLength = 127;

    /// <summary>Says what is wrong with the length or the characters of a name, or returns null.</summary>
    public static string? FindProblem(string name, string forbidden, int maxLength)
    {
        if (name.Length == 0)
            return "is empty";
        if (IsTooLong(name, maxLength))
            return $"is {Encoding.UTF8.GetByteCount(name)} bytes of UTF-8 long, and the limit is {maxLength}";

        for (int i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogate(name[i]) && !IsPair(name, ref i))
                return $"contains half of a surrogate pair at position {i + 1}, which is no character";
            if (IsIllegal(name[i], forbidden))
                return $"contains {Describe(name[i])} at position {i + 1}, which QuestDB does not allow there";
        }

        return null;
    }

    /// <summary>A name, good or bad, as a message shows it: on one line, printable and not too long.</summary>
    public static string Display(string name)
    {
        const int MaxShown = 60;
        var shown = new StringBuilder(MaxShown);
        foreach (char character in name.Take(MaxShown))
            shown.Append(character is >= ' ' and <= '~' || char.IsLetterOrDigit(character) ? character.ToString() : Number(character));
        return name.Length > MaxShown ? shown.Append("...").ToString() : shown.ToString();
    }

    /// <summary>Whether the length is what is wrong with a name.</summary>
    // The server counts UTF-16 units but makes files of the name: only a limit in bytes keeps a table writable.
    public static bool IsTooLong(string name, int maxLength = DefaultMaxLength) => Encoding.UTF8.GetByteCount(name) > maxLength;

    private static bool IsPair(string name, ref int index)
    {
        if (index + 1 >= name.Length || !char.IsSurrogatePair(name[index], name[index + 1]))
            return false;
        index++;
        return true;
    }

    private static bool IsIllegal(char character, string forbidden) =>
        character <= '\u000F' || character is '\u007F' or '\uFEFF' || forbidden.Contains(character);

    private static string Describe(char character) => character is > ' ' and <= '~' ? $"'{character}'" : Number(character);

    private static string Number(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
