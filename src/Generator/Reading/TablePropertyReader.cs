using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads the property that a host gets for a table.</summary>
internal static class TablePropertyReader
{
    private const string Advice = "choose another with PropertyName";

    public static TablePropertyModel Read(AttributeData attribute, INamedTypeSymbol rowType)
    {
        string name = NameOf(attribute, rowType);
        return new(CSharpNames.Identifier(name), TypeNameOf(name), IsPublic(rowType) ? "public" : "internal");
    }

    /// <summary>Says why the host cannot have the property and what to do, or returns null.</summary>
    public static Refusal? FindProblem(AttributeData attribute, INamedTypeSymbol rowType, INamedTypeSymbol host, Compilation compilation)
    {
        if (!compilation.IsSymbolAccessibleWithin(rowType, compilation.Assembly))
            return new(MappingProblemKind.TypeWithoutRows, "it cannot be accessed in the whole project; make it internal or public");
        if (rowType.HoldsFileLocal())
            return new(MappingProblemKind.TypeWithoutRows, "generated code cannot name a file-local type; remove the modifier 'file'");

        string name = NameOf(attribute, rowType);
        if (!SyntaxFacts.IsValidIdentifier(name))
            return Refuse($"'{name}' is no name for a property");
        if (IsTaken(name, host) || IsTaken(TypeNameOf(name), host))
            return Refuse($"'{host.Name}' cannot have another member called '{name}' or '{TypeNameOf(name)}'");
        return SharesName(attribute, rowType, host) ? Refuse($"another [QuestTableFor] of '{host.Name}' makes a property called '{name}' too") : null;
    }

    private static bool IsTaken(string name, INamedTypeSymbol host)
    {
        if (host.Name == name || host.TypeParameters.Any(parameter => parameter.Name == name) || (name == "Schema" && MemberAttributes.IsTable(host)))
            return true;
        for (INamedTypeSymbol? type = host; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(member => !GeneratedMembers.IsGenerated(member)))
                return true;
        }

        return false;
    }

    private static bool SharesName(AttributeData attribute, INamedTypeSymbol rowType, INamedTypeSymbol host)
    {
        string name = NameOf(attribute, rowType);
        return host.GetAttributes()
            .Where(other => SymbolEqualityComparer.Default.Equals(other.AttributeClass, attribute.AttributeClass))
            .Select(other => other.FirstType() is INamedTypeSymbol type ? NameOf(other, type) : "")
            .Count(other => other == name || other == TypeNameOf(name) || TypeNameOf(other) == name) > 1;
    }

    private static string NameOf(AttributeData attribute, INamedTypeSymbol rowType) => attribute.NamedText("PropertyName") ?? rowType.Name;

    private static string TypeNameOf(string name) => name + "Table";

    private static bool IsPublic(ITypeSymbol type)
    {
        for (ITypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.DeclaredAccessibility != Accessibility.Public || (part is INamedTypeSymbol named && !named.TypeArguments.All(IsPublic)))
                return false;
        }

        return true;
    }

    private static Refusal Refuse(string reason) => new(MappingProblemKind.InvalidName, $"{reason}; {Advice}");
}
