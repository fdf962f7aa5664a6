using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>How one kind of column looks in generated code and on the wire.</summary>
/// <param name="Method">The method of <c>IlpRow</c> that writes it.</param>
/// <param name="Opening">What stands between the name and the value.</param>
/// <param name="MaxLength">The most bytes that the value takes after the opening, without what <see cref="Measured"/> counts.</param>
/// <param name="Sample">The value in the line that documents the method.</param>
/// <param name="Measured">How a value is kept whose length is known only at run time; null for all others.</param>
internal sealed record EncodedForm(string Method, string Opening, int MaxLength, string Sample, MeasuredForm? Measured = null)
{
    private const int Integer = 21;
    private const int Uuid = 38;
    private const int Ipv4 = 16;
    private const int AnyAddress = 66;
    private const int ArrayRank = 1;
    private const int ArrayDimension = 4;

    public static EncodedForm Of(ColumnModel column) => column.Encoding switch
    {
        ColumnEncoding.SymbolText => new("Symbol", "=", 0, "…", MeasuredForm.Text),
        ColumnEncoding.SymbolCharacter => new("Symbol", "=", 4, "…"),
        ColumnEncoding.SymbolMemory => new("Symbol", "=", 0, "…", MeasuredForm.Characters),
        ColumnEncoding.SymbolUtf8 => new("Utf8Symbol", "=", 0, "…", MeasuredForm.Utf8),
        ColumnEncoding.SymbolEnum => new("SymbolNumber", "=", Integer, "…"),
        ColumnEncoding.Boolean => new("Boolean", "=", 1, "…"),
        ColumnEncoding.Long => Number("Long"),
        ColumnEncoding.LongAsByte => Number("LongAsByte"),
        ColumnEncoding.LongAsShort => Number("LongAsShort"),
        ColumnEncoding.LongAsInt => Number("LongAsInt"),
        ColumnEncoding.Long256 => new("Long256", "=", 67, "0x…i"),
        // The byte after the second '=' is the type of a binary value.
        ColumnEncoding.Double => new("Double", "==\u0010", 24, "…"),
        ColumnEncoding.Decimal => new("Decimal", "==\u0017", 17, "…"),
        ColumnEncoding.Text => Quoted("String", MeasuredForm.Text),
        ColumnEncoding.TextAsChar => Quoted("Char", MeasuredForm.Text),
        ColumnEncoding.TextAsUuid => Quoted("Uuid", MeasuredForm.Text),
        ColumnEncoding.TextAsIpv4 => Quoted("Ipv4", MeasuredForm.Text),
        ColumnEncoding.TextAsGeohash => Quoted("Geohash", MeasuredForm.Text),
        ColumnEncoding.TextAsLong256 => new("Long256", "=", 1, "0x…i", MeasuredForm.Text),
        ColumnEncoding.Memory => Quoted("String", MeasuredForm.Characters),
        ColumnEncoding.MemoryAsChar => Quoted("Char", MeasuredForm.Characters),
        ColumnEncoding.MemoryAsUuid => Quoted("Uuid", MeasuredForm.Characters),
        ColumnEncoding.MemoryAsIpv4 => Quoted("Ipv4", MeasuredForm.Characters),
        ColumnEncoding.MemoryAsGeohash => Quoted("Geohash", MeasuredForm.Characters),
        ColumnEncoding.MemoryAsLong256 => new("Long256", "=", 1, "0x…i", MeasuredForm.Characters),
        ColumnEncoding.Utf8 => Quoted("Utf8String", MeasuredForm.Utf8),
        ColumnEncoding.Character => Quoted("String", 5),
        ColumnEncoding.CharacterAsChar => Quoted("Char", 5),
        ColumnEncoding.Guid => Quoted("Guid", Uuid),
        ColumnEncoding.GuidAsUuid => Quoted("Uuid", Uuid),
        ColumnEncoding.Address => Quoted("Address", AnyAddress),
        ColumnEncoding.AddressAsIpv4 => Quoted("Ipv4", Ipv4),
        ColumnEncoding.TimestampMicroseconds => Timestamp("TimestampMicroseconds", 't'),
        ColumnEncoding.TimestampNanoseconds => Timestamp("TimestampNanoseconds", 'n'),
        ColumnEncoding.TimestampMilliseconds => Timestamp("TimestampMilliseconds", 't'),
        ColumnEncoding.TimestampSeconds => Timestamp("TimestampSeconds", 't'),
        ColumnEncoding.DurationMicroseconds => Number("DurationMicroseconds"),
        ColumnEncoding.DurationNanoseconds => Number("DurationNanoseconds"),
        ColumnEncoding.DurationMilliseconds => Number("DurationMilliseconds"),
        ColumnEncoding.DurationSeconds => Number("DurationSeconds"),
        ColumnEncoding.FlatArray => Array(column, MeasuredForm.FlatArray),
        ColumnEncoding.RectangularArray => Array(column, MeasuredForm.RectangularArray),
        ColumnEncoding.JaggedArray => Array(column, MeasuredForm.JaggedArray),
        ColumnEncoding.TypeArgument => new("Value", "", 0, "=…", MeasuredForm.TypeArgument),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Encoding, null),
    };

    private static EncodedForm Number(string method) => new(method, "=", Integer, "…i");

    private static EncodedForm Timestamp(string method, char unit) => new(method, "=", Integer, "…" + unit);

    private static EncodedForm Quoted(string method, int maxLength) => new(method, "=\"", maxLength, "…\"");

    private static EncodedForm Quoted(string method, MeasuredForm measured) => new(method, "=\"", 1, "…\"", measured);

    private static EncodedForm Array(ColumnModel column, MeasuredForm measured) =>
        new("Array", "==\u000E\u000A", ArrayRank + (ArrayDimension * column.Definition.ArrayRank), "[…]", measured);
}
