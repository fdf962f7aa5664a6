using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Usage;

/// <summary>Members and parameters that hold the designated timestamp of a row.</summary>
internal sealed class DesignatedTimestamps(INamedTypeSymbol attribute)
{
    /// <summary>Whether a property or field is one, by an attribute of its own or of the record's parameter that it is made of.</summary>
    public bool IsMember(ISymbol member) =>
        IsMarked(member)
        || member.ContainingType.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Any(parameter => parameter.Name == member.Name && IsMarked(parameter));

    /// <summary>Whether a constructor's parameter becomes one.</summary>
    public bool IsParameter(IParameterSymbol parameter) =>
        IsMarked(parameter) || (parameter.ContainingType.IsRecord && parameter.ContainingType.GetMembers(parameter.Name).Any(IsMarked));

    private bool IsMarked(ISymbol symbol) =>
        symbol.GetAttributes().Any(one => SymbolEqualityComparer.Default.Equals(one.AttributeClass, attribute));
}
