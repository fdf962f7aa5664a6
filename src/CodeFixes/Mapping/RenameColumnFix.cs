using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;
using Questline.Analyzers.Mapping;
using Questline.Generator.Reading;

namespace Questline.CodeFixes.Mapping;

/// <summary>Gives a column a name that QuestDB takes and that no other column has, by the attribute of its member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RenameColumnFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        ImmutableArray.Create(Rules.InvalidName.Id, Rules.NameTooLong.Id, Rules.DuplicateColumn.Id, Rules.ReservedName.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(NameSuggestions.Property, out string? name)
            || await MemberDeclaration.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } member
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        AttributeSyntax? present = AttributeSyntaxes.Find(member, AttributeNames.Timestamp, model, cancellationToken)
            ?? AttributeSyntaxes.Find(member, AttributeNames.Column, model, cancellationToken);
        NodeEdit edit = present is null
            ? new(member, "name", node => AttributeSyntaxes.AddInLine(node, AttributeSyntaxes.Create("QuestColumn", name)))
            : new(present, "name", node => AttributeSyntaxes.SetText((AttributeSyntax)node, name!));
        return [new($"Name the column \"{name}\"", "Questline.RenameColumn", [edit])];
    }
}
