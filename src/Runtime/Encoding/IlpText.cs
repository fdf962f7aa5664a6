using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;

namespace Questline;

/// <summary>
/// Text as ILP. One pass over eight characters at a time narrows them, stores them and finds what needs care; ASCII is escaped on the spot, and the
/// first character beyond it hands the rest to a transcoder. Each method returns the place behind what it wrote.
/// </summary>
internal static class IlpText
{
    private const int Lanes = 8;
    private const int GuidLength = 36;

    /// <summary>At most three bytes for each character; up to 8 more are overwritten.</summary>
    public static ref byte Write<TRule>(ref byte destination, scoped ReadOnlySpan<char> text, scoped ReadOnlySpan<byte> prefix)
        where TRule : struct, ITextRule
    {
        if (text.Length is >= Lanes and <= 2 * Lanes && CopyPlain<TRule>(ref destination, text))
            return ref Unsafe.Add(ref destination, text.Length);

        int index = 0;
        while (index < text.Length)
        {
            int count = Math.Min(text.Length - index, Lanes);
            Chunk chunk = Read<TRule>(text, index, count);
            Unsafe.WriteUnaligned(ref destination, chunk.Bytes);
            if (chunk.Special == 0)
            {
                destination = ref Unsafe.Add(ref destination, count);
                index += count;
                continue;
            }

            int plain = BitOperations.TrailingZeroCount(chunk.Special);
            destination = ref Unsafe.Add(ref destination, plain);
            index += plain;
            char character = text[index];
            if (!TRule.Escapes(character))
                return ref Transcode<TRule>(ref destination, text, index, prefix);
            destination = ref Escape(ref destination, character);
            index++;
        }

        return ref destination;
    }

    /// <summary>8 to 16 characters, as most symbols have, at once: the first eight and the last eight, which may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool CopyPlain<TRule>(ref byte destination, ReadOnlySpan<char> text)
        where TRule : struct, ITextRule
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Lanes;
        Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref source), Vector128.LoadUnsafe(ref source, (nuint)last));
        Unsafe.WriteUnaligned(ref destination, bytes.AsUInt64().ToScalar());
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref destination, last), bytes.AsUInt64().GetElement(1));
        return Special<TRule>(bytes) == Vector128<byte>.Zero;
    }

    /// <summary>36 bytes: digits and dashes.</summary>
    public static ref byte WriteGuid(ref byte destination, Guid value)
    {
        value.TryFormat(MemoryMarshal.CreateSpan(ref destination, GuidLength), out int written, "D");
        return ref Unsafe.Add(ref destination, written);
    }

    /// <summary>
    /// Nothing outside the text is read: near its end the last eight characters are read again and those done shifted out, and a text of less
    /// than eight is put together from loads that overlap.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Chunk Read<TRule>(ReadOnlySpan<char> text, int index, int count)
        where TRule : struct, ITextRule
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (count == Lanes)
            return Classify<TRule>(Vector128.LoadUnsafe(ref source, (nuint)index));

        int missing = Lanes - count;
        if (text.Length >= Lanes)
        {
            Chunk last = Classify<TRule>(Vector128.LoadUnsafe(ref source, (nuint)(text.Length - Lanes)));
            return new Chunk(last.Bytes >> (8 * missing), last.Special >> missing);
        }

        Chunk all = Classify<TRule>(LoadShort(ref Unsafe.Add(ref source, index), count));
        return all with { Special = all.Special & (0xFFu >> missing) };
    }

    /// <summary>1 to 7 characters in the lowest lanes.</summary>
    private static Vector128<ushort> LoadShort(ref ushort source, int count)
    {
        const int LaneBits = 16;
        if (count >= 4)
        {
            ulong head = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref source));
            ulong tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, count - 4)));
            return Vector128.Create(head, tail >> (LaneBits * (Lanes - count))).AsUInt16();
        }

        int middle = count / 2;
        int last = count - 1;
        ulong characters = source
            | ((ulong)Unsafe.Add(ref source, middle) << (LaneBits * middle))
            | ((ulong)Unsafe.Add(ref source, last) << (LaneBits * last));
        return Vector128.Create(characters, 0).AsUInt16();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Chunk Classify<TRule>(Vector128<ushort> characters)
        where TRule : struct, ITextRule
    {
        Vector128<byte> bytes = Narrow(characters, characters);
        return new Chunk(bytes.AsUInt64().ToScalar(), Special<TRule>(bytes).ExtractMostSignificantBits() & 0xFF);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Special<TRule>(Vector128<byte> bytes)
        where TRule : struct, ITextRule =>
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create(TRule.FirstPlain)).AsByte() | TRule.Special(bytes);

    /// <summary>What is beyond one byte becomes 0xFF or 0, neither of which any rule takes for plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> lower, Vector128<ushort> upper)
    {
        if (Sse2.IsSupported)
            return Sse2.PackUnsignedSaturate(lower.AsInt16(), upper.AsInt16());

        Vector128<ushort> most = Vector128.Create((ushort)0xFF);
        return Vector128.Narrow(Vector128.Min(lower, most), Vector128.Min(upper, most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Escape(ref byte destination, char ascii)
    {
        destination = (byte)'\\';
        Unsafe.Add(ref destination, 1) = (byte)ascii;
        return ref Unsafe.Add(ref destination, 2);
    }

    /// <summary>From the first character that is not plain ASCII on: transcodes from one escape to the next.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte Transcode<TRule>(ref byte destination, scoped ReadOnlySpan<char> text, int index, scoped ReadOnlySpan<byte> prefix)
        where TRule : struct, ITextRule
    {
        while (true)
        {
            ReadOnlySpan<char> rest = text[index..];
            int stop = rest.IndexOfAny(TRule.Stops);
            ReadOnlySpan<char> plain = stop < 0 ? rest : rest[..stop];
            Span<byte> room = MemoryMarshal.CreateSpan(ref destination, 3 * plain.Length);
            if (Utf8.FromUtf16(plain, room, out int read, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
                IlpRefusal.LoneSurrogate(prefix, index + read);
            // Memory that changed meanwhile must not end the value.
            if (room[..written].ContainsAny(TRule.Utf8Stops))
                IlpRefusal.TextChanged(prefix);
            destination = ref Unsafe.Add(ref destination, written);
            if (stop < 0)
                return ref destination;

            index += stop;
            char special = text[index];
            if (!TRule.Escapes(special))
                IlpRefusal.NulInSymbol(prefix, index);
            destination = ref Escape(ref destination, special);
            index++;
        }
    }

    /// <summary>Up to eight characters as bytes, the first in the lowest, and a bit for each that needs care.</summary>
    private readonly record struct Chunk(ulong Bytes, uint Special);
}
