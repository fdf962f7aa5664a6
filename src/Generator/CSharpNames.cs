using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator;

/// <summary>Names as C# source writes them.</summary>
internal static class CSharpNames
{
    /// <summary>The name, with an <c>@</c> where it would be a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
