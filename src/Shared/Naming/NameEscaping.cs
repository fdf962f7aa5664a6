using System.Text;

namespace Questline.Naming;

/// <summary>Writes a valid name as it stands in a line of ILP.</summary>
internal static class NameEscaping
{
    /// <summary>Puts a backslash in front of every character that would end the name.</summary>
    public static string Escape(string name)
    {
        if (!name.Any(EndsName))
            return name;

        var escaped = new StringBuilder(name.Length + 8);
        foreach (char character in name)
        {
            if (EndsName(character))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static bool EndsName(char character) => character is ' ' or ',' or '=' or '\n' or '\r' or '\\';
}
