using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>How one kind of column looks in generated code and on the wire.</summary>
/// <param name="Method">The method of <c>IlpRow</c> that writes it.</param>
/// <param name="Opening">What stands between the name and the value.</param>
/// <param name="MaxLength">The most bytes that the value takes after the opening, without what <see cref="Bound"/> counts.</param>
/// <param name="Bound">The method of <c>IlpBound</c> for a value whose length is known only at run time.</param>
/// <param name="Local">The type of the local that keeps such a value, so that it is measured and written as one and the same.</param>
internal sealed record EncodedForm(
    string Method,
    string Opening,
    int MaxLength,
    string? Bound = null,
    string? Local = null)
{
    private const int Integer = 21;

    public static EncodedForm Of(ColumnEncoding encoding) => encoding switch
    {
        ColumnEncoding.SymbolText => new("Symbol", "=", 0, "Text", "string"),
        ColumnEncoding.SymbolCharacter => new("Symbol", "=", 4),
        ColumnEncoding.SymbolEnum => new("SymbolNumber", "=", Integer),
        ColumnEncoding.Boolean => new("Boolean", "=", 1),
        ColumnEncoding.Long => new("Long", "=", Integer),
        ColumnEncoding.LongAsByte => new("LongAsByte", "=", Integer),
        ColumnEncoding.LongAsShort => new("LongAsShort", "=", Integer),
        ColumnEncoding.LongAsInt => new("LongAsInt", "=", Integer),
        // The byte after the second '=' is the type of a binary value.
        ColumnEncoding.Double => new("Double", "==\u0010", 24),
        ColumnEncoding.Decimal => new("Decimal", "==\u0017", 17),
        ColumnEncoding.Text => Text("String"),
        ColumnEncoding.TextAsChar => Text("Char"),
        ColumnEncoding.TextAsUuid => Text("Uuid"),
        ColumnEncoding.TextAsIpv4 => Text("Ipv4"),
        ColumnEncoding.TextAsGeohash => Text("Geohash"),
        ColumnEncoding.TextAsLong256 => Text("Long256"),
        ColumnEncoding.Character => new("String", "=\"", 5),
        ColumnEncoding.CharacterAsChar => new("Char", "=\"", 5),
        ColumnEncoding.Guid => new("Guid", "=\"", 38),
        ColumnEncoding.GuidAsUuid => new("Uuid", "=\"", 38),
        ColumnEncoding.TimestampMicroseconds => new("TimestampMicroseconds", "=", Integer),
        ColumnEncoding.TimestampNanoseconds => new("TimestampNanoseconds", "=", Integer),
        ColumnEncoding.DoubleArray => new("DoubleArray", "==\u000E\u000A", 5, "Array", "double[]"),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding), encoding, null),
    };

    private static EncodedForm Text(string method) => new(method, "=\"", 1, "Text", "string");
}
