using System.Numerics;
using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">0 to <see cref="Int128.MaxValue"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, Int128 value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value, prefix);
    }

    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, UInt128 value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value);
    }

    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">0 to 2^256 - 1, but four times 8000000000000000 in hexadecimal, which is the NULL of LONG256.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, BigInteger value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value, prefix);
    }

    /// <summary>Writes an integer that is given as text for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value"><c>0x</c> and 1 to 64 hexadecimal digits; not four times 8000000000000000, which is the NULL of LONG256.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        Long256(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="Long256(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        if (!IlpTextForm.IsLong256(value))
            IlpRefusal.NotLong256(prefix);
        Literal(prefix);
        Position = ref IlpText.Write<SymbolText>(ref Position, value, prefix);
        Byte((byte)'i');
    }
}
