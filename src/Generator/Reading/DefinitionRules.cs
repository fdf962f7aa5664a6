using Questline.Generator.Model;
using Questline.Schemas;

namespace Questline.Generator.Reading;

/// <summary>What <c>CREATE TABLE</c> may say of a column.</summary>
internal static class DefinitionRules
{
    /// <summary>Says what does not go with the type of a column and what to do, or returns null.</summary>
    public static Refusal? FindProblem(MappedValue value, ColumnType type)
    {
        MemberAttributes attributes = value.Attributes;
        if (value.IsOptional && !ColumnEncodings.HasNull(type))
            return new(MappingProblemKind.ColumnTypeMismatch, $"a {Name(type)} column has no NULL, and a null would read as 0; use Int or Long, or leave Type out");
        if (attributes.Key && type == ColumnType.DoubleArray)
            return new(MappingProblemKind.Deduplication, "an array cannot be a deduplication key; remove [QuestKey]");

        string? reason = FindDecimalProblem(attributes, type) ?? FindGeohashProblem(attributes, type) ?? FindSymbolProblem(attributes);
        return reason is null ? null : new(MappingProblemKind.ColumnDefinition, reason);
    }

    private static string? FindDecimalProblem(MemberAttributes attributes, ColumnType type)
    {
        if (attributes.Precision is null && attributes.Scale is null)
            return null;
        if (type != ColumnType.Decimal)
            return $"Precision and Scale describe a DECIMAL column, and its column is a {Name(type)}; remove them";
        if (attributes.Precision is not { } precision || attributes.Scale is not { } scale)
            return "Precision and Scale belong together; give both, or none";
        return ColumnLimits.IsDecimal(precision, scale)
            ? null
            : $"there is no DECIMAL({precision},{scale}); use a Precision of 1 to {ColumnLimits.MaxPrecision} and a Scale of 0 to that";
    }

    private static string? FindGeohashProblem(MemberAttributes attributes, ColumnType type)
    {
        if (type != ColumnType.Geohash)
            return attributes.GeohashBits is null ? null : $"GeohashBits describe a GEOHASH column, and its column is a {Name(type)}; remove them";
        if (attributes.GeohashBits is not { } bits)
            return "a GEOHASH column needs its size; give GeohashBits, five for each character";
        return ColumnLimits.IsGeohash(bits) ? null : $"there is no GEOHASH of {bits} bits; use 1 to {ColumnLimits.MaxGeohashBits}";
    }

    private static string? FindSymbolProblem(MemberAttributes attributes) =>
        attributes.SymbolCapacity is not { } capacity || ColumnLimits.IsSymbolCapacity(capacity)
            ? null
            : $"a symbol cannot have a Capacity of {capacity}; use {ColumnLimits.MinSymbolCapacity} to {ColumnLimits.MaxSymbolCapacity}, or leave it out";

    private static string Name(ColumnType type) => type.ToString().ToUpperInvariant();
}
