using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Reads a type that is marked <c>[QuestTable]</c>: the way from symbols to the model.</summary>
internal static class TableReader
{
    /// <summary>One reading, or none where the compiler refuses the attribute itself.</summary>
    /// <param name="attributes">The <c>[QuestTable]</c> of the type, or of one part of it.</param>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IEnumerable<TableReading> Read(
        IEnumerable<AttributeData> attributes, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        attributes
            .Where(attribute => attribute.ConstructorArguments.Length == 1 && IsFirst(attribute, type))
            .Take(1)
            .Select(attribute => Read(attribute, type, compilation, cancellationToken));

    private static TableReading Read(AttributeData attribute, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        var problems = new ProblemList(type.Name, ProblemList.FindSource(type), cancellationToken);
        if ((RowTypeRules.FindProblem(type) ?? TargetRules.FindProblem(type, "it", cancellationToken)) is { } problem)
        {
            problems.Add(problem);
            return TableReading.Refused(problems);
        }

        var table = new TableContext(type, type, null, TableOptions.Read(attribute, compilation.Assembly), compilation, problems);
        return ColumnsReader.Read(attribute, attribute.FirstArgument(), TargetReader.ReadRowType(type), table);
    }

    // A second [QuestTable] on another part of the type is the compiler's error; it must not become a second file of the same name.
    private static bool IsFirst(AttributeData attribute, INamedTypeSymbol type)
    {
        SyntaxReference? first = type.GetAttributes()
            .First(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, attribute.AttributeClass))
            .ApplicationSyntaxReference;
        SyntaxReference? own = attribute.ApplicationSyntaxReference;
        return first?.SyntaxTree == own?.SyntaxTree && first?.Span == own?.Span;
    }
}
