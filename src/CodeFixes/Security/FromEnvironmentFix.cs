using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;

namespace Questline.CodeFixes.Security;

/// <summary>Takes a conf string with a secret out of the source: it comes from the environment then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FromEnvironmentFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.CredentialInSource.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode secret = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (FindCall(secret) is not { } call)
            return [];

        SemanticModel model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && TakesConfString(method) && FindEdit(method, call) is { } edit
            ? [new("Take the conf string from the environment (QDB_CLIENT_CONF)", "Questline.FromEnvironment", [edit])]
            : [];
    }

    /// <summary>The call whose first argument the secret is a part of.</summary>
    private static InvocationExpressionSyntax? FindCall(SyntaxNode secret) =>
        secret.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
        && list.Arguments[0] == argument
        && !argument.Expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any()
            ? call
            : null;

    private static bool TakesConfString(IMethodSymbol method) => method.Parameters.FirstOrDefault()?.Type.SpecialType == SpecialType.System_String;

    private static NodeEdit? FindEdit(IMethodSymbol method, InvocationExpressionSyntax call) => (method.ContainingType.ToDisplayString(), method.Name) switch
    {
        ("Questline.QuestSender", "Create") => new(call, "FromEnvironment", Replace),
        ("Questline.QuestSenderOptions", "Parse") => new(call, "FromEnvironment", Replace),
        ("Questline.QuestSender", "ConnectAsync") => new(call.ArgumentList.Arguments[0], "FromEnvironment", static argument =>
            SyntaxFactory.Argument(SettingSyntaxes.OptionsFromEnvironment).WithTriviaFrom(argument)),
        _ => null,
    };

    private static InvocationExpressionSyntax Replace(SyntaxNode call)
    {
        InvocationExpressionSyntax present = (InvocationExpressionSyntax)call;
        SimpleNameSyntax name = SyntaxFactory.IdentifierName("FromEnvironment");
        ExpressionSyntax method = present.Expression is MemberAccessExpressionSyntax access ? access.WithName(name) : name;
        return present.WithExpression(method).WithArgumentList(SyntaxFactory.ArgumentList()).WithTriviaFrom(present);
    }
}
