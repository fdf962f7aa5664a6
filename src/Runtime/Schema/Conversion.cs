namespace Questline.Schemas;

/// <summary>What becomes of a value in a column of another type.</summary>
/// <param name="Kind">The difference that it makes, or null where it makes none.</param>
/// <param name="Consequence">What follows, as the end of a sentence.</param>
internal readonly record struct Conversion(SchemaDifferenceKind? Kind, string Consequence)
{
    public static Conversion None { get; } = new(null, "");

    public static Conversion Refused { get; } = new(SchemaDifferenceKind.RefusedType, "the server refuses rows that have it");

    public static Conversion Narrower(string consequence) => new(SchemaDifferenceKind.NarrowerType, consequence);

    public static Conversion Converted(string consequence) => new(SchemaDifferenceKind.ConvertedType, consequence);
}
