using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>What the attributes of a member say. Null is what they leave open.</summary>
internal sealed class MemberAttributes
{
    /// <summary>Whether the member carries any attribute of ours, and so means to be mapped even where it is not public.</summary>
    public bool Any { get; private set; }

    public bool Ignore { get; private set; }

    public bool Key { get; private set; }

    public bool Symbol { get; private set; }

    public int? SymbolCapacity { get; private set; }

    public bool? SymbolCache { get; private set; }

    public bool Column { get; private set; }

    public string? ColumnName { get; private set; }

    public ColumnType ColumnType { get; private set; }

    public int? Precision { get; private set; }

    public int? Scale { get; private set; }

    public int? GeohashBits { get; private set; }

    public bool Timestamp { get; private set; }

    public string? TimestampName { get; private set; }

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
            Name: AttributeNames.Column or AttributeNames.Symbol or AttributeNames.Timestamp or AttributeNames.Key or AttributeNames.Ignore,
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
            case AttributeNames.Key:
                Key = true;
                break;
            case AttributeNames.Symbol:
                Symbol = true;
                SymbolCapacity = attribute.NamedValue<int>("Capacity");
                SymbolCache = attribute.NamedValue<bool>("Cache");
                break;
            case AttributeNames.Column:
                AddColumn(attribute);
                break;
            default:
                Timestamp = true;
                TimestampName = attribute.FirstArgument();
                TimestampUnit = attribute.NamedValue<int>("Unit");
                break;
        }
    }

    private void AddColumn(AttributeData attribute)
    {
        Column = true;
        ColumnName = attribute.FirstArgument();
        ColumnType = (ColumnType)(attribute.NamedValue<int>("Type") ?? 0);
        Precision = attribute.NamedValue<int>("Precision");
        Scale = attribute.NamedValue<int>("Scale");
        GeohashBits = attribute.NamedValue<int>("GeohashBits");
    }
}
