namespace Questline.Rows;

/// <summary>The most bytes that a value takes on the wire, without what stands in front of it: see <see cref="IlpBound"/>.</summary>
internal static class RecordedLength
{
    private const int Character = 5;
    private const int Integer = 21;
    private const int Double = 24;
    private const int Decimal = 17;
    private const int Guid = 38;

    /// <summary>Of a value whose length does not depend on a copy.</summary>
    public static long Of(RecordedValue value) => value.Form switch
    {
        RecordedForm.Symbol or RecordedForm.String => OfText(((string)value.Reference!).Length),
        RecordedForm.SymbolCharacter or RecordedForm.Character => Character,
        RecordedForm.Boolean => 1,
        RecordedForm.Double => Double,
        RecordedForm.Decimal => Decimal,
        RecordedForm.Guid => Guid,
        RecordedForm.DoubleArray => OfArray(((double[])value.Reference!).Length, rank: 1),
        _ => Integer,
    };

    /// <summary>With the closing quote that a string has.</summary>
    public static long OfText(int length) => (3L * length) + 1;

    public static long OfArray(int count, int rank) => 1 + (4L * rank) + (8L * count);
}
