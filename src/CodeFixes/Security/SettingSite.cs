using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Security;

/// <summary>Where C# gives a value to a setting: a call of the builder, a line of an initializer, or a statement.</summary>
/// <param name="Name">The setting.</param>
/// <param name="Call">The call, or null.</param>
/// <param name="Assignment">The assignment, or null.</param>
internal sealed record SettingSite(string Name, InvocationExpressionSyntax? Call, AssignmentExpressionSyntax? Assignment)
{
    /// <summary>The initializer that the assignment stands in, or null.</summary>
    public InitializerExpressionSyntax? Initializer => Assignment?.Parent as InitializerExpressionSyntax;

    /// <summary>The statement that the assignment is, or null.</summary>
    public ExpressionStatementSyntax? Statement => Assignment?.Parent as ExpressionStatementSyntax;

    /// <summary>The place that gets a value directly; null where it goes another way.</summary>
    public static SettingSite? Of(SyntaxNode value) => value.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } =>
            new(access.Name.Identifier.ValueText, call, null),
        AssignmentExpressionSyntax assignment when assignment.Right == value => new(NameOf(assignment.Left), null, assignment),
        _ => null,
    };

    /// <summary>The names of the settings beside this one: in the chain, or in the initializer.</summary>
    public IEnumerable<string> Neighbours => Call is not null
        ? OutermostOf(Call).DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Select(static access => access.Name.Identifier.ValueText)
        : Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(static assignment => NameOf(assignment.Left)) ?? [];

    private static string NameOf(ExpressionSyntax left) => left switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };

    private static SyntaxNode OutermostOf(InvocationExpressionSyntax call)
    {
        SyntaxNode outermost = call;
        while (outermost.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            outermost = outermost.Parent;

        return outermost;
    }
}
