using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace Questline;

/// <summary>UTF-8 as ILP: validated as a whole, then moved from one escape to the next.</summary>
internal static class IlpUtf8
{
    /// <summary>At most two bytes for each byte. Returns the place behind them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write<TRule>(ref byte destination, scoped ReadOnlySpan<byte> utf8, scoped ReadOnlySpan<byte> prefix)
        where TRule : struct, ITextRule
    {
        // The memory may change meanwhile, so it is read once: into the second half of the room, which the first never overtakes.
        Span<byte> copy = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, utf8.Length), utf8.Length);
        utf8.CopyTo(copy);
        utf8 = copy;
        if (!Utf8.IsValid(utf8))
            IlpRefusal.InvalidUtf8(prefix, IndexOfInvalid(utf8));

        int index = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = utf8[index..];
            int stop = rest.IndexOfAny(TRule.Utf8Stops);
            if (stop < 0)
                return ref Copy(ref destination, rest);

            destination = ref Copy(ref destination, rest[..stop]);
            index += stop;
            if (!TRule.Escapes((char)utf8[index]))
                IlpRefusal.NulInSymbol(prefix, index);
            destination = (byte)'\\';
            Unsafe.Add(ref destination, 1) = utf8[index];
            destination = ref Unsafe.Add(ref destination, 2);
            index++;
        }
    }

    private static ref byte Copy(ref byte destination, scoped ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(MemoryMarshal.CreateSpan(ref destination, utf8.Length));
        return ref Unsafe.Add(ref destination, utf8.Length);
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> utf8)
    {
        int index = 0;
        while (Rune.DecodeFromUtf8(utf8[index..], out _, out int length) == OperationStatus.Done)
            index += length;
        return index;
    }
}
