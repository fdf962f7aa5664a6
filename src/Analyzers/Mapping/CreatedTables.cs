using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>The tables that a project creates, as far as its calls show it.</summary>
internal sealed class CreatedTables
{
    private const string Ensure = "EnsureTableAsync";
    private const string Statement = "ToCreateTableSql";

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _rows = new(SymbolEqualityComparer.Default);
    private volatile bool _mayBeAny;

    /// <summary>Whether the table of a row type may be among them.</summary>
    public bool Contains(INamedTypeSymbol row) => _mayBeAny || _rows.ContainsKey(row);

    public void Collect(OperationAnalysisContext context)
    {
        IMethodSymbol method = context.Operation is IInvocationOperation call ? call.TargetMethod : ((IMethodReferenceOperation)context.Operation).Method;
        if (method.Name is not (Ensure or Statement) || !AttributeNames.IsInLibrary(method.ContainingType))
            return;

        if (FindRow(method, context.Operation) is { } row)
            _rows[row.OriginalDefinition] = true;
        else
            _mayBeAny = true;
    }

    private static INamedTypeSymbol? FindRow(IMethodSymbol method, IOperation operation) => (method, operation) switch
    {
        ({ IsGenericMethod: true }, _) => method.TypeArguments[0] as INamedTypeSymbol,
        ({ Name: Ensure }, IInvocationOperation call) => FindRow(call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value),
        ({ Name: Statement }, IInvocationOperation call) => FindRow(call.Instance),
        _ => null,
    };

    // Trade.Schema, or Tables.Quote.Schema, whose type is generated.
    private static INamedTypeSymbol? FindRow(IOperation? schema) =>
        schema is IPropertyReferenceOperation { Property: { Name: "Schema", ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct } owner } }
            ? FindForeignRow(owner) ?? owner
            : null;

    private static INamedTypeSymbol? FindForeignRow(INamedTypeSymbol table) =>
        table.AllInterfaces.FirstOrDefault(contract => contract.Name == "IQuestTable" && AttributeNames.IsInLibrary(contract))
            ?.TypeArguments[0] as INamedTypeSymbol;
}
