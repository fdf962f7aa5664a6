using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads a class that is marked <c>[QuestTableFor]</c>, once or several times.</summary>
internal static class TableForReader
{
    /// <summary>A reading for each, but for those that the compiler refuses.</summary>
    /// <param name="attributes">The <c>[QuestTableFor]</c> of the class, or of one part of it.</param>
    /// <param name="host">The class.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static IEnumerable<TableReading> Read(
        IEnumerable<AttributeData> attributes, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellationToken) =>
        attributes
            .Where(attribute => attribute.ConstructorArguments.Length == 2)
            .Select(attribute => Read(attribute, host, compilation, cancellationToken));

    private static TableReading Read(AttributeData attribute, INamedTypeSymbol host, Compilation compilation, CancellationToken cancellationToken)
    {
        var rowType = attribute.FirstType() as INamedTypeSymbol;
        var problems = new ProblemList(
            rowType?.Name ?? host.Name, ProblemList.Locate(attribute, cancellationToken) ?? ProblemList.FindSource(host), cancellationToken);
        Refusal? problem = FindRowProblem(attribute.FirstType())
            ?? TargetRules.FindProblem(host, $"the class '{host.Name}' that gets its table", cancellationToken)
            ?? TablePropertyReader.FindProblem(attribute, rowType!, host, compilation);
        if (problem is not null)
        {
            problems.Add(problem);
            return TableReading.Refused(problems);
        }

        ITypeSymbol? members = attribute.NamedType("Members");
        if (members is not (null or INamedTypeSymbol { IsUnboundGenericType: false }))
            problems.AddTo(attribute, Refuse("its Members are no type that can have members of the same names; name an interface"));
        MemberOverrides? overrides = members is INamedTypeSymbol { IsUnboundGenericType: false } carrier ? new(carrier) : null;
        var table = new TableContext(rowType!, host, overrides, TableOptions.Read(attribute, compilation.Assembly), compilation, problems);
        TargetModel target = TargetReader.ReadHost(host, TablePropertyReader.Read(attribute, rowType!));
        return ColumnsReader.Read(attribute, attribute.ConstructorArguments[1].Value as string, target, table);
    }

    private static Refusal? FindRowProblem(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named || ValueKinds.Find(type) is not null)
            return Refuse("it is no type with members; name a class, struct or record");
        return named.IsUnboundGenericType
            ? Refuse("its type arguments are missing; give them, as in typeof(Reading<double>)")
            : RowTypeRules.FindProblem(named);
    }

    private static Refusal Refuse(string reason) => new(MappingProblemKind.TypeWithoutRows, reason);
}
