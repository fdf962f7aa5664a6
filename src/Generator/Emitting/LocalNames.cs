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
        string name = CamelCase.Of(member.TrimStart('_'));
        return SyntaxFacts.IsValidIdentifier(name) ? name : "value";
    }
}
