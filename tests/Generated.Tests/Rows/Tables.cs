using Questline;

namespace Exchange;

/// <summary>Tables of types that carry no attribute.</summary>
[QuestTableFor(typeof(Vendor.Quote), "quotes", Members = typeof(QuoteColumns), PartitionBy = PartitionBy.Hour)]
[QuestTableFor(typeof(Vendor.Pair<double>), "pairs", Naming = ColumnNaming.CamelCase)]
[QuestTableFor(typeof(Vendor.Own), "own", PropertyName = "Owned")]
[QuestTableFor(typeof(Trade), "copied trades", PropertyName = "Copies")]
public static partial class Tables
{
    private interface QuoteColumns
    {
        [QuestSymbol(Capacity = 1000)]
        object Symbol { get; }

        [QuestColumn("offer")]
        object Ask { get; }

        [QuestTimestamp]
        object Time { get; }

        [QuestIgnore]
        object Tag { get; }
    }
}

/// <summary>Tables that only this assembly knows.</summary>
[QuestTableFor(typeof(Vendor.Quote), "hidden quotes", Members = typeof(IHiddenColumns))]
internal static partial class HiddenTables
{
}

/// <summary>What is left out of the hidden ones.</summary>
internal interface IHiddenColumns
{
    [QuestIgnore]
    object Tag { get; }
}

/// <summary>A table of its own, and of another's as well.</summary>
[QuestTable("trades")]
public readonly partial record struct Trade(
    [QuestSymbol] string Symbol,
    [QuestSymbol] Side Side,
    double Price,
    double Amount,
    [QuestTimestamp] DateTime Timestamp);
