using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Analyzers.Usage;

/// <summary>QL0300: rows of a type that is no table, where the compiler speaks of type constraints.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowOfNoTableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RowOfNoTable);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // What the compiler refuses is an invalid operation, of which code that compiles has none.
            if (SenderTypes.Find(start.Compilation) is { } types)
                start.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Invalid);
        });
    }

    private static void Analyze(OperationAnalysisContext context, SenderTypes types)
    {
        if (context.Operation is not { Syntax: InvocationExpressionSyntax call, SemanticModel: { } model }
            || RefusedRow.Find(call, model, types, context.CancellationToken) is not { } row
            || IsFine(row.Type))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.RowOfNoTable,
            row.Place.GetLocation(),
            FindDeclarations(row.Type, context.Compilation),
            row.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            TableAdvice.For(row, context.Compilation)));
    }

    // Something else is wrong with the call or with the table.
    private static bool IsFine(ITypeSymbol type) => type.TypeKind is TypeKind.Error or TypeKind.Dynamic || TableTypes.IsMarked(type) || TableTypes.Is(type);

    // Where the attribute and `partial` go.
    private static ImmutableArray<Location> FindDeclarations(ITypeSymbol type, Compilation compilation) =>
        TableAdvice.CanBeMarked(type, compilation) ? type.OriginalDefinition.Locations : ImmutableArray<Location>.Empty;
}
