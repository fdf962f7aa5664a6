using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>What the attributes of a member say.</summary>
internal sealed class MemberAttributes
{
    /// <summary>Whether the member carries any attribute of ours, and so means to be mapped even where it is not public.</summary>
    public bool Any { get; private set; }

    public bool Ignore { get; private set; }

    public bool Symbol { get; private set; }

    public bool Column { get; private set; }

    public string? ColumnName { get; private set; }

    public ColumnType ColumnType { get; private set; }

    public bool Timestamp { get; private set; }

    /// <summary>The unit of <c>[QuestTimestamp]</c>, or null where it is not given.</summary>
    public int? TimestampUnit { get; private set; }

    public static bool IsTable(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == AttributeNames.Table);

    public static MemberAttributes Read(IEnumerable<AttributeData> attributes)
    {
        var read = new MemberAttributes();
        foreach (AttributeData attribute in attributes.Where(IsOurs))
            read.Add(attribute);
        return read;
    }

    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is
        {
            Name: AttributeNames.Column or AttributeNames.Symbol or AttributeNames.Timestamp or AttributeNames.Ignore,
            ContainingNamespace: { Name: AttributeNames.Namespace, ContainingNamespace.IsGlobalNamespace: true },
        };

    private void Add(AttributeData attribute)
    {
        Any = true;
        switch (attribute.AttributeClass!.Name)
        {
            case AttributeNames.Ignore:
                Ignore = true;
                break;
            case AttributeNames.Symbol:
                Symbol = true;
                break;
            case AttributeNames.Column:
                Column = true;
                ColumnName = attribute.ConstructorArguments.FirstOrDefault().Value as string;
                ColumnType = (ColumnType)(NamedValue(attribute, "Type") ?? 0);
                break;
            default:
                Timestamp = true;
                TimestampUnit = NamedValue(attribute, "Unit");
                break;
        }
    }

    private static int? NamedValue(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value as int?;
}
