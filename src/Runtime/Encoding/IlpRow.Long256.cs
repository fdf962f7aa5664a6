using System.Numerics;
using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">0 to <see cref="Int128.MaxValue"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256Number(scoped ReadOnlySpan<byte> prefix, Int128 value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value, prefix);
    }

    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256Number(scoped ReadOnlySpan<byte> prefix, UInt128 value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value);
    }

    /// <summary>Writes an integer for a LONG256 column, which it creates.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">0 to 2^256 - 1, but four times 8000000000000000 in hexadecimal, which is the NULL of LONG256.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Long256Number(scoped ReadOnlySpan<byte> prefix, BigInteger value)
    {
        Literal(prefix);
        Position = ref IlpLong256.Write(ref Position, value, prefix);
    }
}
