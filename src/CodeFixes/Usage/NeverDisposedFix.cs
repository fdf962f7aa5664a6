using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;
using Questline.Analyzers.Usage;

namespace Questline.CodeFixes.Usage;

/// <summary>Disposes a sender at the end of the block that declares it, in asynchronous code.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NeverDisposedFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.NeverDisposed.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan) is not VariableDeclaratorSyntax variable
            || variable.Parent?.Parent is not LocalDeclarationStatementSyntax
            {
                Declaration.Variables.Count: 1, Parent: BlockSyntax or GlobalStatementSyntax,
            } statement)
        {
            return [];
        }

        SyntaxNode function = EnclosingFunction.Find(statement);
        bool canAwait = EnclosingFunction.IsAsync(function) && EnclosingFunction.AllowsAwait(statement, function, model, cancellationToken);
        if (!canAwait || IsAssignedAgain(variable, model, cancellationToken))
            return [];
        var edit = new NodeEdit(statement, "using", node => AwaitUsing((LocalDeclarationStatementSyntax)node));
        return [new("Dispose it with 'await using'", "Questline.AwaitUsing", [edit])];
    }

    // A variable of `using` cannot be.
    private static bool IsAssignedAgain(SyntaxNode variable, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(variable, cancellationToken) is not ILocalSymbol local
        || model.GetOperation(variable, cancellationToken) is not { } declaration
        || LocalVariables.FindReferences(local, LocalVariables.FindRoot(declaration)).Any(LocalVariables.IsAssigned);

    private static LocalDeclarationStatementSyntax AwaitUsing(LocalDeclarationStatementSyntax statement)
    {
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.AwaitKeyword)
            .WithLeadingTrivia(statement.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        return statement.WithoutLeadingTrivia()
            .WithAwaitKeyword(keyword)
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space));
    }
}
