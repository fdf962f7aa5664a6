using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0025: rows of a generic table whose type argument has no column, where they are given to the library or to whatever takes rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TypeArgumentAnalyzer : DiagnosticAnalyzer
{
    private const string RowContract = AttributeNames.Namespace + ".IQuestRow`1";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TypeArgumentWithoutColumn);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (TableAttributes.Find(context.Compilation) is not { } attributes || context.Compilation.GetTypeByMetadataName(RowContract) is not { } contract)
            return;

        var tables = new ConcurrentDictionary<INamedTypeSymbol, GenericTable>(SymbolEqualityComparer.Default);
        context.RegisterOperationAction(CheckCall, OperationKind.Invocation);

        void CheckCall(OperationAnalysisContext call)
        {
            var invocation = (IInvocationOperation)call.Operation;
            ImmutableArray<ITypeSymbol> arguments = invocation.TargetMethod.TypeArguments;
            for (int i = 0; i < arguments.Length; i++)
            {
                if (arguments[i] is INamedTypeSymbol row && HasTypeArguments(row) && TakesRows(invocation.TargetMethod, i))
                    CheckRow(call, row, i);
            }
        }

        bool TakesRows(IMethodSymbol method, int index) => method.OriginalDefinition.TypeParameters[index].ConstraintTypes
            .Any(constraint => SymbolEqualityComparer.Default.Equals(constraint.OriginalDefinition, contract));

        void CheckRow(OperationAnalysisContext call, INamedTypeSymbol row, int index)
        {
            if (!row.OriginalDefinition.GetAttributes().Any(attributes.IsTable))
                return;
            GenericTable table = tables.GetOrAdd(row.OriginalDefinition, type => GenericTable.Read(type, call.Compilation, call.CancellationToken));
            if (table.FindProblem(row) is { } problem)
            {
                call.ReportDiagnostic(Diagnostic.Create(
                    Rules.TypeArgumentWithoutColumn,
                    TypeArgumentPlace.Find((IInvocationOperation)call.Operation, index, problem.Argument),
                    row.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                    problem.Reason));
            }
        }
    }

    private static bool HasTypeArguments(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.IsGenericType)
                return true;
        }

        return false;
    }
}
