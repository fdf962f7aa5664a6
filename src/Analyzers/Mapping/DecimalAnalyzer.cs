using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0022: a decimal column of a table that nothing in the project creates.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecimalAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DecimalNotCreated);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (TableAttributes.Find(context.Compilation) is not { } attributes)
            return;

        var decimals = new ConcurrentQueue<(INamedTypeSymbol Row, Diagnostic Finding)>();
        var created = new CreatedTables();
        context.RegisterSymbolAction(CollectDecimals, SymbolKind.NamedType);
        context.RegisterOperationAction(created.Collect, OperationKind.Invocation, OperationKind.MethodReference);
        context.RegisterCompilationEndAction(end => Report(end, decimals, created));

        void CollectDecimals(SymbolAnalysisContext symbol)
        {
            var type = (INamedTypeSymbol)symbol.Symbol;
            IEnumerable<TableReading> tables = TableReadings.Of(type, attributes, symbol.Compilation, symbol.CancellationToken)
                .Where(reading => reading.Table is not null && !Visibility.IsSeenElsewhere(type, symbol.Compilation));
            foreach (TableReading reading in tables)
            {
                foreach (MappedValue value in reading.Values.Where(IsDecimal))
                    decimals.Enqueue((reading.Row!.OriginalDefinition, Describe(reading, value)));
            }
        }
    }

    private static bool IsDecimal(MappedValue value) =>
        value.Kind == ValueKind.Decimal && value.Attributes.ColumnType is ColumnType.Inferred or ColumnType.Decimal;

    private static Diagnostic Describe(TableReading reading, MappedValue value) => Diagnostic.Create(
        Rules.DecimalNotCreated,
        ProblemList.FindSource(value.Member.Mapping) ?? reading.Place,
        $"{reading.Row!.Name}.{value.Member.FullName}",
        reading.Table!.Target.Table is null
            ? $"<{reading.Row.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}>()"
            : $"({reading.Table.Target.Declarations[reading.Table.Target.Declarations.Count - 1].Name}.{reading.Table.Target.Table.Name}.Schema)");

    private static void Report(CompilationAnalysisContext context, IEnumerable<(INamedTypeSymbol Row, Diagnostic Finding)> decimals, CreatedTables created)
    {
        foreach ((INamedTypeSymbol row, Diagnostic finding) in decimals)
        {
            if (!created.Contains(row))
                context.ReportDiagnostic(finding);
        }
    }
}
