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
        TableOptions defaults = assembly.GetAttributes().FirstOrDefault(IsDefaults) is { } attribute ? ReadDefaults(attribute) : Standard;
        // What the assembly says wrongly is its own problem.
        return Read(table, defaults.FindProblem() is null ? defaults : Standard);
    }

    /// <summary>What <c>[assembly: QuestDefaults]</c> says.</summary>
    public static TableOptions ReadDefaults(AttributeData defaults) => Read(defaults, Standard);

    /// <summary>Whether the attribute is <c>[QuestDefaults]</c>.</summary>
    public static bool IsDefaults(AttributeData attribute) =>
        attribute.AttributeClass is { Name: AttributeNames.Defaults } type && AttributeNames.IsInLibrary(type);

    private static TableOptions Standard => new(NamingPolicy.SnakeCase, UnspecifiedTime.Utc);

    private static TableOptions Read(AttributeData attribute, TableOptions otherwise) => new(
        (NamingPolicy)(attribute.NamedValue<int>("Naming") ?? (int)otherwise.Naming),
        (UnspecifiedTime)(attribute.NamedValue<int>("UnspecifiedTime") ?? (int)otherwise.UnspecifiedTime));

    /// <summary>Says what is wrong, or returns null.</summary>
    public Refusal? FindProblem()
    {
        if (Naming is < NamingPolicy.SnakeCase or > NamingPolicy.CamelCase)
            return new(MappingProblemKind.TableDefinition, $"there is no Naming of {(int)Naming}; use a member of ColumnNaming");
        return UnspecifiedTime is < UnspecifiedTime.Utc or > UnspecifiedTime.Refused
            ? new(MappingProblemKind.TableDefinition, $"there is no UnspecifiedTime of {(int)UnspecifiedTime}; use one of its members")
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
