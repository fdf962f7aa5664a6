using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>What the attributes of a member say. Null is what they leave open.</summary>
internal sealed class MemberAttributes
{
    private readonly List<ITypeSymbol?> _converters = [];

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

    /// <summary>The unit of <c>[QuestColumn]</c>, or null where it is not given.</summary>
    public TimestampUnit? ColumnUnit { get; private set; }

    public int? Precision { get; private set; }

    public int? Scale { get; private set; }

    public int? GeohashBits { get; private set; }

    public bool Timestamp { get; private set; }

    public string? TimestampName { get; private set; }

    /// <summary>The unit of <c>[QuestTimestamp]</c>, or null where it is not given.</summary>
    public TimestampUnit? TimestampUnit { get; private set; }

    public bool Flatten { get; private set; }

    public string FlattenPrefix { get; private set; } = "";

    /// <summary>The converters; a null is one that the compiler does not know.</summary>
    public IReadOnlyList<ITypeSymbol?> Converters => _converters;

    /// <summary>Whether there is more than what a flattened member may say.</summary>
    public bool DescribesColumn => Key || Symbol || Column || Timestamp || _converters.Count > 0;

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
            Name: AttributeNames.Column or AttributeNames.Symbol or AttributeNames.Timestamp or AttributeNames.Key or AttributeNames.Ignore
                or AttributeNames.Flatten or AttributeNames.Converter,
        } type && AttributeNames.IsInLibrary(type);

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
            case AttributeNames.Flatten:
                Flatten = true;
                FlattenPrefix = attribute.NamedText("Prefix") ?? "";
                break;
            case AttributeNames.Converter:
                _converters.Add(attribute.FirstType());
                break;
            default:
                Timestamp = true;
                TimestampName = attribute.FirstArgument();
                TimestampUnit = (TimestampUnit?)attribute.NamedValue<int>("Unit");
                break;
        }
    }

    private void AddColumn(AttributeData attribute)
    {
        Column = true;
        ColumnName = attribute.FirstArgument();
        ColumnType = (ColumnType)(attribute.NamedValue<int>("Type") ?? 0);
        ColumnUnit = (TimestampUnit?)attribute.NamedValue<int>("Unit");
        Precision = attribute.NamedValue<int>("Precision");
        Scale = attribute.NamedValue<int>("Scale");
        GeohashBits = attribute.NamedValue<int>("GeohashBits");
    }
}
