namespace Questline.Generator.Model;

/// <summary>What <c>CREATE TABLE</c> says of a column besides its name. Null leaves a value to the library or the server.</summary>
/// <param name="Type">The column type; <see cref="ColumnType.Inferred"/> only where it follows from a type argument.</param>
/// <param name="Precision">The digits of a decimal.</param>
/// <param name="Scale">The digits of a decimal behind the point.</param>
/// <param name="GeohashBits">The bits of a geohash.</param>
/// <param name="SymbolCapacity">The distinct values to expect of a symbol.</param>
/// <param name="SymbolCache">Whether the values of a symbol stay in memory.</param>
/// <param name="ArrayRank">The dimensions of an array; 1 for everything else.</param>
/// <param name="IsKey">Whether the column is a deduplication key.</param>
internal sealed record ColumnDefinition(
    ColumnType Type,
    int? Precision,
    int? Scale,
    int? GeohashBits,
    int? SymbolCapacity,
    bool? SymbolCache,
    int ArrayRank,
    bool IsKey);
