using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>The columns of a generic table whose types follow from type arguments.</summary>
internal sealed class GenericTable
{
    private readonly (ITypeParameterSymbol Parameter, Member Member)[] _columns;

    private GenericTable((ITypeParameterSymbol Parameter, Member Member)[] columns) => _columns = columns;

    /// <summary>Reads a table of any assembly, as it is declared.</summary>
    public static GenericTable Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        // What is wrong with the declaration is another rule's matter.
        var problems = new ProblemList(type.Name, null, cancellationToken);
        var context = new TableContext(type, type, null, new TableOptions(default, default), compilation, problems);
        return new(
        [
            .. Flattening.Expand(MemberFinder.Find(context), context)
                .Where(member => member is { ValueType: ITypeParameterSymbol, Attributes.Converters.Count: 0 })
                .Select(member => ((ITypeParameterSymbol)member.ValueType, member)),
        ]);
    }

    /// <summary>Says which type argument cannot be written and why, or returns null.</summary>
    public (ITypeSymbol Argument, string Reason)? FindProblem(INamedTypeSymbol row)
    {
        foreach ((ITypeParameterSymbol parameter, Member member) in _columns)
        {
            if (FindArgument(row, parameter) is { } argument && FindReason(argument, member) is { } reason)
                return (argument, reason);
        }

        return null;
    }

    private static ITypeSymbol? FindArgument(INamedTypeSymbol row, ITypeParameterSymbol parameter)
    {
        for (INamedTypeSymbol? part = row; part is not null; part = part.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(part.OriginalDefinition, parameter.DeclaringType))
                return part.TypeArguments[parameter.Ordinal];
        }

        return null;
    }

    private static string? FindReason(ITypeSymbol argument, Member member)
    {
        ITypeSymbol type = argument.WithoutNullable();
        if (type is ITypeParameterSymbol or { TypeKind: TypeKind.Error })
            return null;
        string name = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (!TypeArguments.CanBe(type))
        {
            return ValueKinds.Find(type) is null
                ? $"its member '{member.FullName}' is a '{name}', which has no QuestDB column; use a type that has one"
                : $"its member '{member.FullName}' is a '{name}', for which a type parameter cannot stand; map the type with its arguments by [QuestTableFor]";
        }

        return member.Attributes.Key && type is IArrayTypeSymbol
            ? $"its member '{member.FullName}' is a deduplication key, and an array cannot be one; remove [QuestKey]"
            : null;
    }
}
