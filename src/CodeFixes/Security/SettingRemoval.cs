using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Security;

/// <summary>Takes a setting out of the code.</summary>
internal static class SettingRemoval
{
    /// <summary>The edit; null where the setting stands in a place that cannot do without it.</summary>
    public static NodeEdit? Find(SettingSite site)
    {
        if (site.Call is { } call)
            return new(call, "Remove", SettingSyntaxes.WithoutCall);

        if (site is { Initializer: { } initializer, Assignment: { } assignment })
            return new(initializer, $"Remove {assignment.SpanStart}", present => Remove((InitializerExpressionSyntax)present, assignment));

        return site.Statement switch
        {
            { Parent: BlockSyntax block } statement => Remove(block, statement),
            { Parent: GlobalStatementSyntax { Parent: { } file } statement } => Remove(file, statement),
            _ => null,
        };
    }

    // The last line of an initializer ends without a comma, and what follows it stays.
    private static InitializerExpressionSyntax Remove(InitializerExpressionSyntax present, AssignmentExpressionSyntax assignment)
    {
        SeparatedSyntaxList<ExpressionSyntax> lines = present.Expressions;
        if (lines.FirstOrDefault(line => line.IsEquivalentTo(assignment)) is not { } found)
            return present;

        SeparatedSyntaxList<ExpressionSyntax> rest = lines.Remove(found);
        bool wasLast = found == lines[lines.Count - 1] && rest.Count > 0;
        return present.WithExpressions(
            wasLast ? rest.Replace(rest[rest.Count - 1], rest[rest.Count - 1].WithTrailingTrivia(found.GetTrailingTrivia())) : rest);
    }

    // Other changes may have been made around it, but none in it.
    private static NodeEdit Remove(SyntaxNode parent, SyntaxNode child) => new(parent, $"Remove {child.SpanStart}", present =>
        present.ChildNodes().FirstOrDefault(candidate => candidate.IsEquivalentTo(child)) is { } found
            ? present.RemoveNode(found, SyntaxRemoveOptions.KeepUnbalancedDirectives)!
            : present);
}
