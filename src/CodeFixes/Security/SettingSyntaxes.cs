using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Questline.CodeFixes.Security;

/// <summary>What fixes write in the place of a setting.</summary>
internal static class SettingSyntaxes
{
    public const string TlsCa = "TlsCa";
    public const string TlsRoots = "TlsRoots";

    // Where the documentation puts it.
    public static ExpressionSyntax RootsFile => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal("certs/questdb.crt"));

    public static ExpressionSyntax PemFile => ParseExpression("global::Questline.TlsCa.PemFile").WithAdditionalAnnotations(Simplifier.Annotation);

    public static ExpressionSyntax OptionsFromEnvironment => InvocationExpression(
        ParseExpression("global::Questline.QuestSenderOptions.FromEnvironment").WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary><c>Name = value</c> in an initializer.</summary>
    public static ExpressionSyntax Assign(string name, ExpressionSyntax value) => AssignmentExpression(
        SyntaxKind.SimpleAssignmentExpression,
        IdentifierName(name),
        Token(TriviaList(Space), SyntaxKind.EqualsToken, TriviaList(Space)),
        value);

    /// <summary>The chain without its last call. Where each call has a line, a comment behind it goes and stays with it.</summary>
    public static ExpressionSyntax WithoutCall(SyntaxNode call)
    {
        ExpressionSyntax rest = ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)call).Expression).Expression;
        return EndsLine(rest) && EndsLine(call) ? rest : rest.WithTrailingTrivia(call.GetTrailingTrivia());
    }

    /// <summary>The chain with another last call, in the place of the present one.</summary>
    public static InvocationExpressionSyntax WithCall(SyntaxNode call, string name, ExpressionSyntax argument)
    {
        InvocationExpressionSyntax present = (InvocationExpressionSyntax)call;
        MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)present.Expression;
        return InvocationExpression(access.WithName(IdentifierName(name)), ArgumentList(SingletonSeparatedList(Argument(argument))))
            .WithTriviaFrom(present);
    }

    /// <summary>The chain with one more call, laid out as its last one is.</summary>
    public static InvocationExpressionSyntax AddCall(InvocationExpressionSyntax chain, string name, ExpressionSyntax argument)
    {
        MemberAccessExpressionSyntax last = (MemberAccessExpressionSyntax)chain.Expression;
        MemberAccessExpressionSyntax access = MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            chain.WithTrailingTrivia(last.Expression.GetTrailingTrivia()),
            last.OperatorToken,
            IdentifierName(name));
        return InvocationExpression(access, ArgumentList(SingletonSeparatedList(Argument(argument)))).WithTrailingTrivia(chain.GetTrailingTrivia());
    }

    private static bool EndsLine(SyntaxNode node) => node.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
}
