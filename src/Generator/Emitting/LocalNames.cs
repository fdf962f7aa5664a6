using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator.Emitting;

/// <summary>Names the locals of the generated method after the members they hold.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        "writer", "row", "line", WriteEmitter.AfterTable, WriteEmitter.FirstField,
    };

    public string Add(string member)
    {
        string name = ToCamelCase(member);
        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
            unique = name + number.ToString(CultureInfo.InvariantCulture);
        return SyntaxFacts.GetKeywordKind(unique) == SyntaxKind.None ? unique : "@" + unique;
    }

    private static string ToCamelCase(string member)
    {
        string name = member.TrimStart('_');
        int capitals = name.TakeWhile(char.IsUpper).Count();
        // HTTPServer becomes httpServer: the last of several capitals begins the next word.
        int lowered = capitals > 1 && capitals < name.Length && char.IsLower(name[capitals]) ? capitals - 1 : capitals;
        name = name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
        return SyntaxFacts.IsValidIdentifier(name) ? name : "value";
    }
}
