namespace Questline.Schemas;

/// <summary>What QuestDB takes in the definition of a column.</summary>
internal static class ColumnLimits
{
    public const int MaxPrecision = 76;
    public const int MaxGeohashBits = 60;
    public const int MaxArrayRank = 32;
    public const int MinSymbolCapacity = 2;
    public const int MaxSymbolCapacity = 1 << 30;

    public static bool IsDecimal(int precision, int scale) => precision is >= 1 and <= MaxPrecision && scale >= 0 && scale <= precision;

    public static bool IsGeohash(int bits) => bits is >= 1 and <= MaxGeohashBits;

    public static bool IsSymbolCapacity(int capacity) => capacity is >= MinSymbolCapacity and <= MaxSymbolCapacity;
}
