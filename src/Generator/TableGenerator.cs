using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Generator.Caching;
using Questline.Generator.Emitting;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Generator;

/// <summary>
/// Writes the serializers of all types that are marked <c>[QuestTable]</c> or named by <c>[QuestTableFor]</c>. Silent where it cannot: the analyzers,
/// which read as it does, say why.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<TableModel> ownTables = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.Table, static (node, _) => node is TypeDeclarationSyntax, new ReadingCache(TableReader.Read).Read)
            .SelectMany(static (tables, _) => tables)
            .WithTrackingName(StepNames.Tables);

        IncrementalValuesProvider<TableModel> foreignTables = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.TableFor, static (node, _) => node is TypeDeclarationSyntax, new ReadingCache(TableForReader.Read).Read)
            .SelectMany(static (tables, _) => tables)
            .WithTrackingName(StepNames.ForeignTables);

        IncrementalValueProvider<FileSettings> settings = ownTables.CollectFileNames()
            .Combine(foreignTables.CollectFileNames())
            .Combine(context.ParseOptionsProvider.Select(static (options, _) => LanguageRule.FindTooOld(options)))
            .Select(static (pair, _) => FileSettings.Create(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(StepNames.FileSettings);

        context.RegisterSourceOutput(ownTables.SelectFiles(settings), TableEmitter.AddFile);
        context.RegisterSourceOutput(foreignTables.SelectFiles(settings), TableEmitter.AddFile);
    }
}
