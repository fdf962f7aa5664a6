using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>
/// QL0003 for a type that another generator makes. Generators do not see the files of each other, and analyzers see those of all: the table has no problem
/// here, and yet nothing was generated of it.
/// </summary>
internal static class UnseenTypeRule
{
    public static void Check(INamedTypeSymbol type, TableReading reading, Action<Diagnostic> report)
    {
        if (reading.Table!.Target.Table is not null || IsGenerated(type))
            return;

        foreach (MappedValue value in reading.Values.Where(value => IsMadeByGenerator(value.Member.ValueType)))
        {
            Location? place = ProblemList.FindSource(value.Member.Mapping) ?? reading.Place;
            report(Diagnostic.Create(Rules.UnsupportedType, place, $"{type.Name}.{value.Member.FullName}", ColumnReader.UnknownType(value.Member).Reason));
        }
    }

    private static bool IsGenerated(INamedTypeSymbol type) => type.Interfaces.Any(contract =>
        contract.Name == "IQuestRow" && AttributeNames.IsInLibrary(contract) && SymbolEqualityComparer.Default.Equals(contract.TypeArguments[0], type));

    private static bool IsMadeByGenerator(ITypeSymbol type) =>
        !type.DeclaringSyntaxReferences.IsEmpty
        && type.DeclaringSyntaxReferences.All(part => part.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase));
}
