using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A block of C#: usings, attributes of the assembly, statements, types and namespaces, in whatever order it is best to read.</summary>
/// <param name="Block">Where it stands.</param>
/// <param name="Usings">The usings.</param>
/// <param name="Attributes">The attributes of the assembly.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Types">The types and namespaces, by name; of a type in several parts, each.</param>
internal sealed record Snippet(
    Block Block, string Usings, string Attributes, string Statements, IReadOnlyList<KeyValuePair<string, string>> Types)
{
    /// <summary>The findings that it announces: the ids with which a comment begins, and the line of the comment.</summary>
    public IEnumerable<Finding> Announced =>
        from line in Block.Text.Split('\n')
        from Capture id in Regex.Match(line, @"// (?<id>(?:QL|CS)\d{4})(?:(?:, | and )(?<id>(?:QL|CS)\d{4}))*").Groups["id"].Captures
        select new Finding(id.Value, line.Trim());

    public static Snippet Parse(Block block)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(block.Text);
        return new Snippet(
            block,
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
