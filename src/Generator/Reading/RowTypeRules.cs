using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Which types have rows.</summary>
internal static class RowTypeRules
{
    /// <summary>Says why a type has no rows and what to do, or returns null.</summary>
    public static Refusal? FindProblem(INamedTypeSymbol type) =>
        FindReason(type) is { } reason ? new(MappingProblemKind.TypeWithoutRows, reason) : null;

    private static string? FindReason(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Interface)
            return "an interface has no rows of its own; map the types that implement it";
        if (type.IsStatic)
            return "a static class has no rows; make it an ordinary class or a record";
        if (type.IsAbstract)
            return "an abstract type has no rows of its own; map the types that derive from it, which inherit its columns and their attributes";
        return type.IsRefLikeType ? "a ref struct cannot implement an interface of the library; make it an ordinary struct" : null;
    }
}
