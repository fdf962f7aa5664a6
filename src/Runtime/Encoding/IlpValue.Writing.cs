using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// Every question about the type is answered when the method is compiled, but for references. What is refused is checked here first, because the
/// methods of <see cref="IlpRow{TFormat}"/> get no prefix that names the column.
/// </summary>
public static partial class IlpValue<T>
{
    /// <summary>Returns the place behind the value.</summary>
    internal static ref byte Write<TFormat>(ref byte destination, scoped ReadOnlySpan<byte> prefix, scoped in T value)
        where TFormat : struct, IIlpFormat
    {
        if (value is null)
            IlpRefusal.Null(prefix);

        var row = new IlpRow<TFormat>(ref destination);
        row.Literal(prefix);
        if (!typeof(T).IsValueType)
            WriteReference(ref row, prefix, value);
        else if (TryInteger(in value, out long integer))
            WriteInteger(ref row, prefix, integer);
        else if (TryDouble(in value, out double number))
            row.Double("==\u0010"u8, number);
        else if (TryTicks(in value, out long ticks))
            row.TimestampMicroseconds("="u8, IlpTime.Microseconds(ticks));
        else
            WriteOther(ref row, prefix, in value);
        return ref row.Position;
    }

    private static void WriteReference<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, T value)
        where TFormat : struct, IIlpFormat
    {
        if (typeof(T) == typeof(string))
            WriteText(ref row, prefix, (string)(object)value!);
        else if (typeof(T) == typeof(double[]))
            WriteArray(ref row, prefix, (double[])(object)value!);
        else
            IlpRefusal.UnsupportedType(prefix, typeof(T));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteOther<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, scoped in T value)
        where TFormat : struct, IIlpFormat
    {
        if (Is(in value, out bool boolean))
            row.Boolean("="u8, boolean);
        else if (Is(in value, out ulong unsigned))
            WriteUnsigned(ref row, prefix, unsigned);
        else if (Is(in value, out decimal number))
            WriteDecimal(ref row, prefix, number);
        else if (Is(in value, out char character))
            WriteText(ref row, prefix, new ReadOnlySpan<char>(in character));
        else if (Is(in value, out Guid guid))
            WriteGuid(ref row, prefix, guid);
        else
            IlpRefusal.UnsupportedType(prefix, typeof(T));
    }

    private static void WriteInteger<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, long value)
        where TFormat : struct, IIlpFormat
    {
        if (value == long.MinValue)
            IlpRefusal.LongMinValue(prefix);
        row.Long("="u8, value);
    }

    private static void WriteUnsigned<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, ulong value)
        where TFormat : struct, IIlpFormat
    {
        if (value > long.MaxValue)
            IlpRefusal.LongOverflow(prefix);
        row.Long("="u8, value);
    }

    private static void WriteDecimal<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, decimal value)
        where TFormat : struct, IIlpFormat
    {
        if (TFormat.Version < ProtocolVersion.Version3)
            IlpRefusal.NeedsVersion(prefix, "a decimal", ProtocolVersion.Version3, TFormat.Version);
        row.Decimal("==\u0017"u8, value);
    }

    private static void WriteText<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
        where TFormat : struct, IIlpFormat
    {
        row.Literal("=\""u8);
        row.Position = ref IlpText.Write<QuotedText>(ref row.Position, value, prefix);
        row.Literal("\""u8);
    }

    private static void WriteGuid<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, Guid value)
        where TFormat : struct, IIlpFormat
    {
        if (value == IlpTextForm.NullUuid)
            IlpRefusal.NullUuid(prefix);
        row.Guid("=\""u8, value);
    }

    private static void WriteArray<TFormat>(scoped ref IlpRow<TFormat> row, scoped ReadOnlySpan<byte> prefix, double[] values)
        where TFormat : struct, IIlpFormat
    {
        if (TFormat.Version < ProtocolVersion.Version2)
            IlpRefusal.NeedsVersion(prefix, "an array", ProtocolVersion.Version2, TFormat.Version);
        row.Array("==\u000E\u000A"u8, IlpArray.Of(values));
    }
}
