using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Tests.Samples;

/// <summary>Gives a class another name. Which, and how all are fixed, is up to derived fixes.</summary>
public abstract class ClassNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK0001"];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken);
        foreach (string name in NamesFor(text.ToString(context.Span)))
        {
            SourceText renamed = text.Replace(context.Span, name);
            context.RegisterCodeFix(
                CodeAction.Create($"Call it {name}", _ => Task.FromResult(context.Document.WithText(renamed)), KeyOf(name)),
                context.Diagnostics);
        }
    }

    /// <summary>The new names to choose from.</summary>
    protected abstract IEnumerable<string> NamesFor(string name);

    /// <summary>What actions for the same kind of name have in common.</summary>
    protected virtual string KeyOf(string name) => "Name";

    protected static string Capitalize(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
