using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>How one kind of column looks in generated code and on the wire.</summary>
/// <param name="Method">The method of <c>IlpRow</c> that writes it.</param>
/// <param name="SchemaType">The member of <c>QuestColumnType</c>.</param>
/// <param name="Opening">What stands between the name and the value.</param>
/// <param name="MaxLength">The most bytes that the value takes after the opening, without what <see cref="Bound"/> counts.</param>
/// <param name="Bound">The method of <c>IlpBound</c> for a value whose length is known only at run time.</param>
/// <param name="Local">The type of the local that keeps such a value, so that it is measured and written as one and the same.</param>
internal sealed record EncodedForm(
    string Method,
    string SchemaType,
    string Opening,
    int MaxLength,
    string? Bound = null,
    string? Local = null)
{
    private const int Integer = 21;

    public static EncodedForm Of(ColumnEncoding encoding) => encoding switch
    {
        ColumnEncoding.SymbolText => new("Symbol", "Symbol", "=", 0, "Text", "string"),
        ColumnEncoding.SymbolCharacter => new("Symbol", "Symbol", "=", 4),
        ColumnEncoding.SymbolEnum => new("SymbolNumber", "Symbol", "=", Integer),
        ColumnEncoding.Boolean => new("Boolean", "Boolean", "=", 1),
        ColumnEncoding.Long => new("Long", "Long", "=", Integer),
        // The byte after the second '=' is the type of a binary value.
        ColumnEncoding.Double => new("Double", "Double", "==\u0010", 24),
        ColumnEncoding.Decimal => new("Decimal", "Decimal", "==\u0017", 17),
        ColumnEncoding.Text => new("String", "Varchar", "=\"", 1, "Text", "string"),
        ColumnEncoding.Character => new("String", "Varchar", "=\"", 5),
        ColumnEncoding.Guid => new("Guid", "Varchar", "=\"", 38),
        ColumnEncoding.TimestampMicroseconds => new("TimestampMicroseconds", "Timestamp", "=", Integer),
        ColumnEncoding.TimestampNanoseconds => new("TimestampNanoseconds", "TimestampNanoseconds", "=", Integer),
        ColumnEncoding.DoubleArray => new("DoubleArray", "DoubleArray", "==\u000E\u000A", 5, "Array", "double[]"),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, null),
    };
}
