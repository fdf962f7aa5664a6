using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>How the members of a table are read, where they do not say themselves.</summary>
/// <param name="Naming">How column names are made.</param>
/// <param name="UnspecifiedTime">How dates without a kind are read.</param>
internal sealed record TableOptions(NamingPolicy Naming, UnspecifiedTime UnspecifiedTime)
{
    /// <summary>What the table says, or else its assembly.</summary>
    public static TableOptions Read(AttributeData table, IAssemblySymbol assembly)
    {
        AttributeData? defaults = assembly.GetAttributes().FirstOrDefault(attribute =>
            attribute.AttributeClass is { Name: AttributeNames.Defaults } type && AttributeNames.IsInLibrary(type));
        return new((NamingPolicy)Find("Naming"), (UnspecifiedTime)Find("UnspecifiedTime"));

        int Find(string name) => table.NamedValue<int>(name) ?? defaults?.NamedValue<int>(name) ?? 0;
    }

    /// <summary>Says what is wrong, or returns null.</summary>
    public Refusal? FindProblem()
    {
        if (Naming is < NamingPolicy.SnakeCase or > NamingPolicy.CamelCase)
            return new(Model.MappingProblemKind.TableDefinition, $"there is no Naming of {(int)Naming}; use a member of ColumnNaming");
        return UnspecifiedTime is < UnspecifiedTime.Utc or > UnspecifiedTime.Refused
            ? new(Model.MappingProblemKind.TableDefinition, $"there is no UnspecifiedTime of {(int)UnspecifiedTime}; use one of its members")
            : null;
    }
}

/// <summary>The choices of <c>Questline.UnspecifiedTime</c>, with its values.</summary>
internal enum UnspecifiedTime
{
    Utc = 0,
    Local = 1,
    Refused = 2,
}
