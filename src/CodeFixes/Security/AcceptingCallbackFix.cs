using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Questline.Analyzers;

namespace Questline.CodeFixes.Security;

/// <summary>Takes out a callback that accepts everything, and so does nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class AcceptingCallbackFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.CallbackAcceptsAll.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        SyntaxNode callback = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        return SettingSite.Of(callback) is { } site && SettingRemoval.Find(site) is { } edit
            ? [new("Remove the callback", "Questline.RemoveCallback", [edit])]
            : [];
    }
}
