using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;
using static Questline.CodeFixes.Security.SettingSyntaxes;

namespace Questline.CodeFixes.Security;

/// <summary>Lets a builder or options trust the certificates in a file instead of any. Conf strings are mended by their own fix.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnsafeOffFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.UnsafeTlsInRelease.Id, Rules.UnsafeTlsNotAllowed.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode value = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return SettingSite.Of(value) is { Name: "TlsVerify" } site && FindEdit(site) is { } edit
            ? [new("Trust the certificates in a file", "Questline.TrustFile", [edit])]
            : [];
    }

    private static NodeEdit? FindEdit(SettingSite site)
    {
        if (site.Neighbours.Any(static name => name is TlsCa or TlsRoots))
            return SettingRemoval.Find(site);

        if (site.Call is { } call)
            return new(call, "TrustFile", static present => AddCall(WithCall(present, TlsCa, PemFile), TlsRoots, RootsFile));

        return site.Initializer is { } initializer
            ? new(initializer, "TrustFile", TrustFile)
            : FindStatementEdit(site);
    }

    private static InitializerExpressionSyntax TrustFile(SyntaxNode initializer)
    {
        InitializerExpressionSyntax present = (InitializerExpressionSyntax)initializer;
        AssignmentExpressionSyntax replaced = present.Expressions.OfType<AssignmentExpressionSyntax>().First(static assignment => IsVerify(assignment.Left));
        SyntaxTriviaList indentation = replaced.GetLeadingTrivia();
        return present.WithExpressions(present.Expressions.ReplaceRange(
            replaced,
            [
                Assign(TlsCa, PemFile).WithLeadingTrivia(indentation),
                Assign(TlsRoots, RootsFile).WithLeadingTrivia(indentation).WithTrailingTrivia(replaced.GetTrailingTrivia()),
            ]));
    }

    // The file alone implies where trust comes from. One that is set elsewhere in the method must stay.
    private static NodeEdit? FindStatementEdit(SettingSite site) => site is { Statement: { } statement, Assignment.Left: MemberAccessExpressionSyntax }
        && statement.Parent?.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(static access => access.Name.Identifier.ValueText is TlsCa or TlsRoots) == false
        ? new(site.Assignment, "TrustFile", static present => SetRoots((AssignmentExpressionSyntax)present))
        : null;

    private static AssignmentExpressionSyntax SetRoots(AssignmentExpressionSyntax present)
    {
        MemberAccessExpressionSyntax access = (MemberAccessExpressionSyntax)present.Left;
        SimpleNameSyntax roots = IdentifierName(TlsRoots).WithTriviaFrom(access.Name);
        return present.WithLeft(access.WithName(roots)).WithRight(RootsFile.WithTriviaFrom(present.Right));
    }

    private static bool IsVerify(ExpressionSyntax left) => left is IdentifierNameSyntax { Identifier.ValueText: "TlsVerify" };
}
