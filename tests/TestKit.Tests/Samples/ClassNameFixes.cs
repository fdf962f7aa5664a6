using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Tests.Samples;

/// <summary>A good fix: a capital letter. It offers nothing for a class that is called <c>keep</c>.</summary>
public sealed class CapitalLetter : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => name == "keep" ? [] : [Capitalize(name)];
}

/// <summary>A good fix with two names to choose from.</summary>
public sealed class TwoNames : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [Capitalize(name), "The" + Capitalize(name)];

    protected override string KeyOf(string name) => name.StartsWith("The", StringComparison.Ordinal) ? "The" : "Capital";
}

/// <summary>A good fix whose author decided against Fix All.</summary>
public sealed class OneOnly : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [Capitalize(name)];

    public override FixAllProvider? GetFixAllProvider() => null;
}

/// <summary>A good fix that needs two steps for each name.</summary>
public sealed class TwoSteps : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => name[0] == 'x' ? [Capitalize(name)] : ["x" + name];
}

/// <summary>A bad fix: the new name is reported as the old one was.</summary>
public sealed class LongerName : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [name + "x"];
}

/// <summary>A bad fix: the name stays.</summary>
public sealed class SameName : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [name];
}

/// <summary>A bad fix: the new name is none.</summary>
public sealed class BrokenName : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [Capitalize(name) + "-"];
}

/// <summary>A fix that is bad only in Fix All, which gives other names.</summary>
public sealed class OtherNamesForAll : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [Capitalize(name)];

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        document.WithText((await document.GetTextAsync(context.CancellationToken))
            .WithChanges(diagnostics.Select((diagnostic, index) => new TextChange(diagnostic.Location.SourceSpan, $"Class{index}")))));
}

/// <summary>A fix that is bad only in Fix All of more than a file, which forgets all files but one.</summary>
public sealed class OneFileForAll : ClassNameFix
{
    protected override IEnumerable<string> NamesFor(string name) => [Capitalize(name)];

    public override FixAllProvider GetFixAllProvider() => new FirstFile();

    private sealed class FirstFile : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context) => await WellKnownFixAllProviders.BatchFixer.GetFixAsync(
            new(context.Document!, context.CodeFixProvider, FixAllScope.Document, context.CodeActionEquivalenceKey!,
                context.DiagnosticIds, new OfDocument(context), context.CancellationToken));
    }

    private sealed class OfDocument(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetAllDiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            await context.GetDocumentDiagnosticsAsync(document);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.GetProjectDiagnosticsAsync(project);
    }
}
