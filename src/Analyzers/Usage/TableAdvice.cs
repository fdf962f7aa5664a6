using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Usage;

/// <summary>What to do about a row whose type is no table.</summary>
internal static class TableAdvice
{
    private const string Mark = "[QuestTable(\"...\")]";

    /// <summary>Says it for a message.</summary>
    public static string For(RefusedRow row, Compilation compilation) => row.Type switch
    {
        ITypeParameterSymbol parameter => $"constrain it with 'where {parameter.Name} : IQuestRow<{parameter.Name}>'",
        { IsAnonymousType: true } => $"an anonymous type cannot be one; declare a record with these members and mark it {Mark}",
        { IsTupleType: true } => $"a tuple cannot be one; declare a record with these members and mark it {Mark}",
        { SpecialType: SpecialType.System_Object } => "nothing shows which table it belongs to; pass it as the type that it has",
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "it may be null; write its value where it has one",
        INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 1 } => "it is still being made; await it, and write the result",
        _ when Sequences.FindElement(row.Type) is not null => ForSequence(row.Method),
        { SpecialType: not SpecialType.None }
            or { TypeKind: TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer }
            or { Name: "DateTimeOffset" or "Guid" or "TimeSpan", ContainingNamespace.Name: "System" } =>
            $"it is one value; declare a record that has it as a member and mark that {Mark}",
        _ => ForDeclared(row.Type, compilation),
    };

    /// <summary>Whether the type becomes a table where its declaration is changed, which is in this project.</summary>
    public static bool CanBeMarked(ITypeSymbol type, Compilation compilation) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAnonymousType: false, IsTupleType: false } named
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && Sequences.FindElement(type) is null
        && RowTypeRules.FindProblem(named) is null;

    private static string ForSequence(string method) => method switch
    {
        "WriteAsync" => "it holds rows; write them with WriteAllAsync",
        "Serialize" => "it holds rows; pass them as a ReadOnlySpan",
        _ => "it holds rows; name or pass these",
    };

    private static string ForDeclared(ITypeSymbol type, Compilation compilation)
    {
        if (TableTypes.FindBase(type) is { } table)
            return $"only its base '{table.Name}' is; mark it {Mark} as well, or cast it to '{table.Name}'";
        if (type is INamedTypeSymbol named && RowTypeRules.FindProblem(named) is { } problem)
            return problem.Reason;
        return CanBeMarked(type, compilation)
            ? $"mark it {Mark} and make it partial"
            : $"it belongs to another assembly; map it with [QuestTableFor(typeof({type.Name}), \"...\")] on a partial class of yours, "
                + "and pass its table with the row";
    }
}
