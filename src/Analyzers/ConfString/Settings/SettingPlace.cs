using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>A place in a file that as a whole stands for a piece of text that is not written there.</summary>
/// <param name="Locate">Gives the location of a span of its file.</param>
/// <param name="Span">The place.</param>
internal readonly record struct SettingPlace(Func<TextSpan, Location> Locate, TextSpan Span)
{
    public static SettingPlace Of(SyntaxNode node) => new(node.SyntaxTree.GetLocation, node.Span);

    /// <summary>Where a call, an assignment or a creation says what it calls, sets or makes.</summary>
    public static SettingPlace OfName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax invocation => OfName(invocation.Expression),
        AssignmentExpressionSyntax assignment => OfName(assignment.Left),
        MemberAccessExpressionSyntax access => Of(access.Name),
        MemberBindingExpressionSyntax binding => Of(binding.Name),
        ObjectCreationExpressionSyntax creation => OfName(creation.Type),
        QualifiedNameSyntax name => Of(name.Right),
        AliasQualifiedNameSyntax name => Of(name.Name),
        ImplicitObjectCreationExpressionSyntax creation => new(creation.SyntaxTree.GetLocation, creation.NewKeyword.Span),
        _ => Of(node),
    };

    /// <summary>Text that stands there.</summary>
    public MappedText Write(string text) => new MappedText.Builder().Add(text, Locate, Span).Build();
}
