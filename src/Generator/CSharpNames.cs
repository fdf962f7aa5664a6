using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator;

/// <summary>Names as C# source writes them.</summary>
internal static class CSharpNames
{
    /// <summary>The name, with an <c>@</c> where it would be a keyword.</summary>
    public static string Identifier(string name) => IsKeyword(name) ? "@" + name : name;

    // What is a keyword only in some places is escaped in all: a type may not be called record, nor a local await.
    private static bool IsKeyword(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None;
}
