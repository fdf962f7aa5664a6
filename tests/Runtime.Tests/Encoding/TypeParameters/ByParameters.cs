namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// The row of an <see cref="EveryOptionalType"/> or <see cref="EveryType"/>, each value of which is written as that of a type parameter.
/// </summary>
internal readonly record struct ByParameters(EveryOptionalType? Optional, EveryType? Required) : IQuestRow<ByParameters>
{
    // More than any random value needs; that bounds are exact is tested elsewhere.
    private const int Room = 10_000;

    public static TableSchema Schema { get; } = new("t", null);

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in ByParameters row)
        where TFormat : struct, IIlpFormat
    {
        var line = writer.BeginRow(Room);
        line.Literal("t"u8);
        var afterTable = line.Mark();
        if (row.Optional is { } optional)
            WriteOptional(ref line, optional);
        else
            WriteRequired(ref line, row.Required!);
        line.CloseFields(afterTable);
        line.RequireColumn(afterTable);
        line.AtNow();
        writer.EndRow(line);
    }

    private static void WriteOptional<TFormat>(ref IlpRow<TFormat> line, EveryOptionalType values)
        where TFormat : struct, IIlpFormat
    {
        Column(ref line, ",boolean"u8, values.Boolean);
        Column(ref line, ",int8"u8, values.Int8);
        Column(ref line, ",byte"u8, values.Byte);
        Column(ref line, ",int16"u8, values.Int16);
        Column(ref line, ",uint16"u8, values.Uint16);
        Column(ref line, ",int32"u8, values.Int32);
        Column(ref line, ",uint32"u8, values.Uint32);
        Column(ref line, ",int64"u8, values.Int64);
        Column(ref line, ",uint64"u8, values.Uint64);
        Column(ref line, ",single"u8, values.Single);
        Column(ref line, ",double"u8, values.Double);
        Column(ref line, ",decimal"u8, values.Decimal);
        Column(ref line, ",character"u8, values.Character);
        Column(ref line, ",text"u8, values.Text);
        Column(ref line, ",guid"u8, values.Guid);
        Column(ref line, ",date"u8, values.Date);
        Column(ref line, ",offset"u8, values.Offset);
        Column(ref line, ",day"u8, values.Day);
        Column(ref line, ",array"u8, values.Array);
    }

    private static void WriteRequired<TFormat>(ref IlpRow<TFormat> line, EveryType values)
        where TFormat : struct, IIlpFormat
    {
        Column(ref line, ",boolean"u8, values.Boolean);
        Column(ref line, ",int8"u8, values.Int8);
        Column(ref line, ",byte"u8, values.Byte);
        Column(ref line, ",int16"u8, values.Int16);
        Column(ref line, ",uint16"u8, values.Uint16);
        Column(ref line, ",int32"u8, values.Int32);
        Column(ref line, ",uint32"u8, values.Uint32);
        Column(ref line, ",int64"u8, values.Int64);
        Column(ref line, ",uint64"u8, values.Uint64);
        Column(ref line, ",single"u8, values.Single);
        Column(ref line, ",double"u8, values.Double);
        Column(ref line, ",decimal"u8, values.Decimal);
        Column(ref line, ",character"u8, values.Character);
        Column(ref line, ",text"u8, values.Text);
        Column(ref line, ",guid"u8, values.Guid);
        Column(ref line, ",date"u8, values.Date);
        Column(ref line, ",offset"u8, values.Offset);
        Column(ref line, ",day"u8, values.Day);
        Column(ref line, ",array"u8, values.Array);
    }

    private static void Column<TFormat, T>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix, T value)
        where TFormat : struct, IIlpFormat
    {
        if (value is not null)
            line.Value(prefix, in value);
    }
}
