using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;

namespace Questline.CodeFixes.Security;

/// <summary>Lets a builder or options use TLS. Conf strings are mended by their own fix.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SecureSchemeFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.CredentialsInPlainText.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (FindScheme(place) is not { Identifier.ValueText: "Http" or "Tcp" } scheme)
            return [];

        string secure = scheme.Identifier.ValueText + "s";
        return [new($"Use '{secure}'", "Questline.UseTls", [new(scheme, "UseTls", _ => SyntaxFactory.IdentifierName(secure).WithTriviaFrom(scheme))])];
    }

    /// <summary>The method that begins a chain of calls, or the value of the property.</summary>
    private static SimpleNameSyntax? FindScheme(SyntaxNode place) => place switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } method => method,
        SimpleNameSyntax { Parent: AssignmentExpressionSyntax { Right: MemberAccessExpressionSyntax value } } => value.Name,
        _ => null,
    };
}
