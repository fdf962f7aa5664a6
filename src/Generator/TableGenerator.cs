using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Generator.Caching;
using Questline.Generator.Emitting;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Generator;

/// <summary>Writes the serializer of every type that is marked <c>[QuestTable]</c>.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var cache = new ReadingCache(TableReader.Read);
        IncrementalValuesProvider<TableReading> readings = context.SyntaxProvider
            .ForAttributeWithMetadataName(AttributeNames.Table, static (node, _) => node is TypeDeclarationSyntax, cache.Read)
            .WhereNotNull()
            .WithTrackingName(StepNames.Reading);

        IncrementalValuesProvider<MappingProblem> problems = readings
            .SelectMany(static (reading, _) => reading.Problems)
            .WithTrackingName(StepNames.Problems);

        IncrementalValuesProvider<TableModel> tables = readings
            .Select(static (reading, _) => reading.Table)
            .WhereNotNull()
            .WithTrackingName(StepNames.Tables);

        IncrementalValueProvider<EquatableArray<string>> ambiguousFiles = tables
            .Select(static (table, _) => table.Type.HintName)
            .Collect()
            .Select(static (names, _) => HintNames.FindAmbiguous(names))
            .WithTrackingName(StepNames.AmbiguousFiles);

        context.RegisterSourceOutput(problems, static (output, problem) => output.ReportDiagnostic(MappingRule.Report(problem)));
        context.RegisterSourceOutput(tables.Combine(ambiguousFiles), static (output, pair) =>
            output.AddSource(HintNames.FileName(pair.Left.Type.HintName, pair.Right), TableEmitter.Emit(pair.Left)));
    }
}
