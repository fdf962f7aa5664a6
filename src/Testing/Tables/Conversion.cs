using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>Which value goes into which existing column.</summary>
internal static class Conversion
{
    private const long MicrosecondsPerMillisecond = 1_000;
    private const long NanosecondsPerMicrosecond = 1_000;
    private const long NanosecondsPerMillisecond = 1_000_000;

    public static void Check(ParsedColumn value, Column column, string table, ReadOnlySpan<byte> body)
    {
        var refusal = new CastRefusal(table, column, value, body);
        bool fits = value.Kind switch
        {
            ValueKind.Symbol => column.Type.Kind is ColumnKind.Symbol or ColumnKind.Varchar or ColumnKind.String,
            ValueKind.Boolean => IsNumber(column.Type.Kind) || column.Type.Kind is ColumnKind.Boolean or ColumnKind.Symbol,
            ValueKind.Long => LongFits(value.Number, column.Type, refusal),
            ValueKind.Long256 => column.Type.Kind is ColumnKind.Long256 or ColumnKind.Symbol,
            ValueKind.Double => DoubleFits(value.Number, column.Type, refusal),
            ValueKind.String => StringConversion.Fits(value.Value.Unescape(body), column.Type, refusal),
            ValueKind.Timestamp => TimestampFits(value, column.Type.Kind, refusal),
            ValueKind.DoubleArray => ArrayFits(value.Rank, column.Type, refusal),
            ValueKind.Decimal => DecimalConversion.Fits(value, column.Type, refusal),
            ValueKind.NullDecimal => throw NullDecimal(column.Type.Kind, refusal),
            ValueKind.Empty => throw refusal.SilentNull("an empty field value"),
            _ => throw new InvalidOperationException($"A value of kind {value.Kind} has no conversion."),
        };
        if (!fits)
            throw refusal.WrongType();
    }

    private static bool IsNumber(ColumnKind kind) =>
        kind is ColumnKind.Byte or ColumnKind.Short or ColumnKind.Int or ColumnKind.Long or ColumnKind.Float or ColumnKind.Double;

    private static bool LongFits(long value, ColumnType type, CastRefusal refusal)
    {
        bool inRange = type.Kind switch
        {
            ColumnKind.Byte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
            ColumnKind.Short => value is >= short.MinValue and <= short.MaxValue,
            ColumnKind.Int => value is >= int.MinValue and <= int.MaxValue,
            _ => true,
        };
        if (!inRange)
            throw refusal.OutOfBounds();
        if (type.Kind is ColumnKind.Decimal)
            DecimalConversion.CheckFits(value, scale: 0, type, refusal);
        return IsNumber(type.Kind) || type.Kind
            is ColumnKind.Date or ColumnKind.Timestamp or ColumnKind.TimestampNs or ColumnKind.Symbol or ColumnKind.Decimal;
    }

    private static bool DoubleFits(long bits, ColumnType type, CastRefusal refusal)
    {
        if (type.Kind is ColumnKind.Decimal)
            DecimalConversion.CheckFits(BitConverter.Int64BitsToDouble(bits), type, refusal);
        return type.Kind is ColumnKind.Double or ColumnKind.Float or ColumnKind.Symbol or ColumnKind.Decimal;
    }

    private static bool TimestampFits(ParsedColumn value, ColumnKind kind, CastRefusal refusal)
    {
        long factor = (kind, value.Unit) switch
        {
            (ColumnKind.Timestamp, ReceivedTimestampUnit.Milliseconds) => MicrosecondsPerMillisecond,
            (ColumnKind.TimestampNs, ReceivedTimestampUnit.Microseconds) => NanosecondsPerMicrosecond,
            (ColumnKind.TimestampNs, ReceivedTimestampUnit.Milliseconds) => NanosecondsPerMillisecond,
            _ => 1,
        };
        if (Int128.Abs((Int128)value.Number * factor) > long.MaxValue)
            throw refusal.TimestampOverflow();
        return kind is ColumnKind.Timestamp or ColumnKind.TimestampNs or ColumnKind.Date or ColumnKind.Symbol;
    }

    private static bool ArrayFits(int rank, ColumnType type, CastRefusal refusal)
    {
        if (type.Kind is ColumnKind.DoubleArray && rank == 0)
            throw refusal.SilentNull("a null array");
        return type.Kind is ColumnKind.DoubleArray && type.Size == rank;
    }

    private static RowRefusedException NullDecimal(ColumnKind kind, CastRefusal refusal) => kind is ColumnKind.Decimal
        ? refusal.SilentNull("a null decimal")
        : refusal.OnlyHere("a null decimal for a column that is no decimal; the real server answers 204 and corrupts or suspends the table");
}
