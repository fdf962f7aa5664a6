using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;
using Questline.Analyzers.Mapping;
using Questline.Generator.Reading;

namespace Questline.CodeFixes.Mapping;

/// <summary>Marks the only time of a table as its designated timestamp, or says that the server's time is meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class DesignatedTimestampFix : DeclarationFix
{
    private const string MarkKey = "Questline.MarkTimestamp";
    private const string ServerTimeKey = "Questline.ServerTime";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.NoTimestamp.Id, Rules.ReservedName.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || TableAttributes.Find(model.Compilation) is not { } attributes)
            return [];

        // The table of a type that is not the user's own is marked where it is asked for, and has no member that could be marked.
        if (root.FindNode(diagnostic.Location.SourceSpan) is AttributeSyntax foreign)
            return diagnostic.Id == Rules.NoTimestamp.Id ? [LetServerStamp(foreign)] : [];
        if (await DeclaredType.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } type
            || type.GetAttributes().FirstOrDefault(attributes.IsTable) is not { } table)
        {
            return [];
        }

        var fixes = new List<OfferedFix>();
        if (FindTime(table, type, diagnostic, model.Compilation, cancellationToken) is { } time
            && MemberDeclaration.Find(time, cancellationToken) is { } member)
        {
            fixes.Add(Mark(time, member));
        }

        if (diagnostic.Id == Rules.NoTimestamp.Id && table.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax own)
            fixes.Add(LetServerStamp(own));
        return fixes;
    }

    private static OfferedFix Mark(ISymbol time, SyntaxNode member) => new(
        $"Mark '{time.Name}' as the designated timestamp",
        MarkKey,
        [new(member, "timestamp", node => AttributeSyntaxes.AddInLine(node, AttributeSyntaxes.Create("QuestTimestamp", null)))]);

    private static OfferedFix LetServerStamp(AttributeSyntax table) => new(
        "Let the server stamp the rows",
        ServerTimeKey,
        [new(table, "server time", node => AttributeSyntaxes.SetToTrue((AttributeSyntax)node, "ServerTime"))]);

    // The only one that is nothing else, of a table that keeps a column besides; where a name is reserved, the very one that has it.
    private static ISymbol? FindTime(
        AttributeData table, INamedTypeSymbol type, Diagnostic diagnostic, Compilation compilation, CancellationToken cancellationToken)
    {
        MappedValue[] values = [.. TableReader.Read([table], type, compilation, cancellationToken).SelectMany(reading => reading.Values)];
        if (values.Length < 2 || values.Any(value => value.Attributes.Timestamp))
            return null;

        ISymbol[] times =
        [
            .. values.Where(value => value is { Kind: ValueKind.Date, Conversion: null, Attributes.Any: false, Member: { Parent: null, Mapping: not null } })
                .Select(value => value.Member.Symbol),
        ];
        return diagnostic.Id == Rules.NoTimestamp.Id
            ? times.Length == 1 ? times[0] : null
            : times.FirstOrDefault(time => time.Locations.Contains(diagnostic.Location));
    }
}
