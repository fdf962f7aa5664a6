using System.Text;

namespace Questline.Testing.Protocol;

/// <summary>Values without quotes: what they are shows in their last character.</summary>
internal static class TextValues
{
    public static bool TryRead(Token token, ReadOnlySpan<byte> body, ParsedColumn column)
    {
        ReadOnlySpan<byte> text = token.Raw(body);
        if (text.IsEmpty)
        {
            column.Kind = ValueKind.Empty;
            return true;
        }

        if (TryReadBoolean(text, column))
            return true;
        ReadOnlySpan<byte> number = text[..^1];
        return text[^1] switch
        {
            (byte)'i' => number.StartsWith("0x"u8) ? ReadLong256(token, column) : TryReadLong(number, column),
            (byte)'d' => TryReadDecimal(number, column),
            (byte)'n' or (byte)'t' or (byte)'m' => TryReadTimestamp(text, column),
            _ => TryReadDouble(text, column),
        };
    }

    private static bool TryReadBoolean(ReadOnlySpan<byte> text, ParsedColumn column)
    {
        bool isTrue = Ascii.EqualsIgnoreCase(text, "t"u8) || Ascii.EqualsIgnoreCase(text, "true"u8);
        bool isFalse = Ascii.EqualsIgnoreCase(text, "f"u8) || Ascii.EqualsIgnoreCase(text, "false"u8);
        column.Kind = ValueKind.Boolean;
        column.Number = isTrue ? 1 : 0;
        return isTrue || isFalse;
    }

    /// <summary>Its digits are checked where the table is known: bad ones are the real server's internal error.</summary>
    private static bool ReadLong256(Token token, ParsedColumn column)
    {
        const int Prefix = 2, Suffix = 1;
        column.Kind = ValueKind.Long256;
        column.Value = new Token(token.Start + Prefix, token.Length - Prefix - Suffix, token.Escaped);
        return true;
    }

    private static bool TryReadLong(ReadOnlySpan<byte> digits, ParsedColumn column)
    {
        column.Kind = ValueKind.Long;
        bool read = IntegerText.TryRead(digits, out long value);
        column.Number = value;
        return read;
    }

    private static bool TryReadTimestamp(ReadOnlySpan<byte> text, ParsedColumn column)
    {
        column.Kind = ValueKind.Timestamp;
        bool read = IntegerText.TryRead(text[..^1], out long value);
        column.Number = value;
        column.Unit = TimestampText.UnitOf(text[^1]).GetValueOrDefault();
        return read;
    }

    private static bool TryReadDecimal(ReadOnlySpan<byte> number, ParsedColumn column)
    {
        if (DecimalText.IsNull(number))
        {
            column.Kind = ValueKind.NullDecimal;
            return true;
        }

        column.Kind = ValueKind.Decimal;
        bool read = DecimalText.TryRead(number, out System.Numerics.BigInteger unscaled, out int scale);
        column.Unscaled = unscaled;
        column.Scale = scale;
        return read;
    }

    private static bool TryReadDouble(ReadOnlySpan<byte> text, ParsedColumn column)
    {
        column.Kind = ValueKind.Double;
        bool read = DoubleText.TryRead(text, out double value);
        column.Number = BitConverter.DoubleToInt64Bits(value);
        return read;
    }
}
