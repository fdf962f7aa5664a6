namespace Questline.Runtime.Tests.Encodings;

/// <summary>A row whose one column has the type that the type parameter stands for, with exactly the room that it says it needs.</summary>
internal readonly record struct Reading<T>(T? Value) : IQuestRow<Reading<T>>
{
    public static TableSchema Schema { get; } = new("t", null, new ColumnSchema("value", IlpValue<T>.ColumnType, IsOptional: true));

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Reading<T> row)
        where TFormat : struct, IIlpFormat
    {
        T value = row.Value!;
        var line = writer.BeginRow("t value".Length + IlpValue<T>.MaxLength(in value) + 1);
        line.Value("t value"u8, in value);
        line.AtNow();
        writer.EndRow(line);
    }
}
