using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A block of C#: usings, statements and types, in whatever order it is best to read.</summary>
internal sealed record Snippet(string Usings, string Statements, IReadOnlyList<KeyValuePair<string, string>> Types)
{
    public static Snippet Parse(string code)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(code);
        return new Snippet(
            unit.Usings.ToFullString(),
            string.Concat(unit.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString())),
            [.. unit.Members.OfType<BaseTypeDeclarationSyntax>().Select(type => KeyValuePair.Create(type.Identifier.Text, type.ToFullString()))]);
    }
}
