using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit.Tests.Samples;

/// <summary>Mends a class in other ways than by its text.</summary>
public abstract class NodeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK0001"];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        Solution mended = Mend(context.Document, root, root.FindToken(context.Span.Start));
        context.RegisterCodeFix(CodeAction.Create("Mend", _ => Task.FromResult(mended), "Mend"), context.Diagnostics);
    }

    /// <summary>The solution in which the class whose name is given is mended.</summary>
    protected abstract Solution Mend(Document document, SyntaxNode root, SyntaxToken name);
}

/// <summary>A bad fix: only its nodes look as if it compiled, its text does not.</summary>
public sealed class BrokenToken : NodeFix
{
    protected override Solution Mend(Document document, SyntaxNode root, SyntaxToken name) =>
        document.WithSyntaxRoot(root.ReplaceToken(name, SyntaxFactory.Identifier("Row-").WithTriviaFrom(name))).Project.Solution;
}

/// <summary>A good fix, which puts the class into a new file.</summary>
public sealed class NewFile : NodeFix
{
    protected override Solution Mend(Document document, SyntaxNode root, SyntaxToken name) =>
        document.WithSyntaxRoot(root.RemoveNode(name.Parent!, SyntaxRemoveOptions.KeepNoTrivia)!)
            .Project.AddDocument("New.cs", $"class {name.Text.ToUpperInvariant()} {{ }}").Project.Solution;
}
