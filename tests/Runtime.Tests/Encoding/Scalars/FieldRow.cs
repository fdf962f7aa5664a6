namespace Questline.Runtime.Tests.Encodings;

/// <summary>A row of one value, written by hand: one method of <see cref="IlpRow{TFormat}"/>, within the bound that is documented for it.</summary>
internal readonly record struct FieldRow<TField>(TField Field) : IQuestRow<FieldRow<TField>>
    where TField : IField
{
    public static TableSchema Schema { get; } = new("t", null);

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in FieldRow<TField> row)
        where TFormat : struct, IIlpFormat
    {
        const int LineEnd = 1;
        IlpRow<TFormat> line = writer.BeginRow(TField.Prefix.Length + row.Field.Bound + LineEnd);
        row.Field.Write(ref line, TField.Prefix);
        line.AtNow();
        writer.EndRow(line);
    }
}

/// <summary>A value, and the method that writes it.</summary>
internal interface IField
{
    /// <summary>The table <c>t</c>, the column <c>v</c> and what opens the value.</summary>
    static abstract ReadOnlySpan<byte> Prefix { get; }

    /// <summary>The most bytes that may stand behind the prefix.</summary>
    long Bound { get; }

    void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
        where TFormat : struct, IIlpFormat;
}
