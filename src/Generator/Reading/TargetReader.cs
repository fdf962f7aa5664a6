using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads how to declare another part of a type.</summary>
internal static class TargetReader
{
    private const string SchemaMember = "Schema";

    private static readonly SymbolDisplayFormat WithoutGlobal =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The row type itself.</summary>
    public static TargetModel ReadRowType(INamedTypeSymbol type) => Read(type, PlaceSchema(type), null);

    /// <summary>A type that holds tables of others.</summary>
    public static TargetModel ReadHost(INamedTypeSymbol type, TablePropertyModel table) => Read(type, SchemaPlacement.Public, table);

    private static TargetModel Read(INamedTypeSymbol type, SchemaPlacement schema, TablePropertyModel? table)
    {
        string? @namespace = type.ContainingNamespace.IsGlobalNamespace ? null : type.ContainingNamespace.ToDisplayString(WithoutGlobal);
        INamedTypeSymbol[] declarations = [.. TypesAround(type).Reverse()];
        string nesting = string.Join("+", declarations.Select(part => part.MetadataName));
        string name = table is null ? nesting : $"{nesting}.{table.Name.TrimStart('@')}";
        return new(
            @namespace,
            declarations.Select(part => new TypeDeclarationModel(Keyword(part), NameOf(part), part.TypeParameters.Select(parameter => parameter.Name).ToEquatableArray())).ToEquatableArray(),
            @namespace is null ? name : $"{@namespace.Replace("@", "")}.{name}",
            schema,
            table);
    }

    private static IEnumerable<INamedTypeSymbol> TypesAround(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
            yield return part;
    }

    private static string NameOf(INamedTypeSymbol type)
    {
        string parameters = string.Join(", ", type.TypeParameters.Select(parameter => CSharpNames.Identifier(parameter.Name)));
        return CSharpNames.Identifier(type.Name) + (parameters.Length == 0 ? "" : $"<{parameters}>");
    }

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };

    private static SchemaPlacement PlaceSchema(INamedTypeSymbol type)
    {
        if (type.Name == SchemaMember || !type.GetMembers(SchemaMember).IsEmpty || type.TypeParameters.Any(parameter => parameter.Name == SchemaMember))
            return SchemaPlacement.Explicit;

        for (INamedTypeSymbol? baseType = type.BaseType; baseType is not null; baseType = baseType.BaseType)
        {
            ISymbol? inherited = baseType.GetMembers(SchemaMember)
                .FirstOrDefault(member => member.DeclaredAccessibility != Accessibility.Private);
            if (inherited is not null)
                return inherited.IsStatic ? SchemaPlacement.Hiding : SchemaPlacement.Explicit;
            // The generated property of a base type in this project is not to be seen yet.
            if (baseType.Locations.Any(location => location.IsInSource) && MemberAttributes.IsTable(baseType))
                return SchemaPlacement.Hiding;
        }

        return SchemaPlacement.Public;
    }
}
