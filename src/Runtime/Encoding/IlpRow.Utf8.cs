using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Text that is UTF-8 already: the same bytes as of the same text as a string.</summary>
public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes a symbol of UTF-8.</summary>
    /// <param name="prefix"><c>,name=</c>, or the table name and that.</param>
    /// <param name="utf8">The text: any valid UTF-8 but U+0000. Room for 2 bytes each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Utf8Symbol(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<byte> utf8)
    {
        Literal(prefix);
        Position = ref IlpUtf8.Write<SymbolText>(ref Position, utf8, prefix);
    }

    /// <summary>Writes a string of UTF-8; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="utf8">The text: any valid UTF-8. Room for 2 bytes each.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Utf8String(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<byte> utf8)
    {
        Literal(prefix);
        Position = ref IlpUtf8.Write<QuotedText>(ref Position, utf8, prefix);
        Byte((byte)'"');
    }
}
