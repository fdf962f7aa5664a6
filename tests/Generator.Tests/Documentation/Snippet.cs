using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A block of C#: usings, attributes of the assembly, statements, types and namespaces, in whatever order it is best to read.</summary>
/// <param name="Usings">The usings.</param>
/// <param name="Attributes">The attributes of the assembly.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Types">The types and namespaces, by name; of a type in several parts, each.</param>
internal sealed record Snippet(string Usings, string Attributes, string Statements, IReadOnlyList<KeyValuePair<string, string>> Types)
{
    public static Snippet Parse(string code)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(code);
        return new Snippet(
            unit.Usings.ToFullString(),
            unit.AttributeLists.ToFullString(),
            string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString())),
            [.. unit.Members.Where(member => member is not GlobalStatementSyntax).Select(type => KeyValuePair.Create(NameOf(type), type.ToFullString()))]);
    }

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        NamespaceDeclarationSyntax @namespace => @namespace.Name.ToString(),
        _ => throw new InvalidOperationException($"A snippet holds what a page cannot show: {member}"),
    };
}
