using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes a symbol.</summary>
    /// <param name="prefix"><c>,name=</c>, or the table name and that.</param>
    /// <param name="value">The text: any but U+0000 and half surrogate pairs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Symbol(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        Symbol(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="Symbol(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Symbol(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        Literal(prefix);
        Position = ref IlpText.Write<SymbolText>(ref Position, value, prefix);
    }

    /// <inheritdoc cref="Symbol(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Symbol(scoped ReadOnlySpan<byte> prefix, char value) => Symbol(prefix, new ReadOnlySpan<char>(in value));

    /// <summary>Writes an enum value that has no name as a symbol: its number.</summary>
    /// <param name="prefix"><c>,name=</c>, or the table name and that.</param>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SymbolNumber(scoped ReadOnlySpan<byte> prefix, long value)
    {
        Literal(prefix);
        Position = ref IlpNumber.Write(ref Position, value);
    }

    /// <inheritdoc cref="SymbolNumber(ReadOnlySpan{byte}, long)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SymbolNumber(scoped ReadOnlySpan<byte> prefix, ulong value)
    {
        Literal(prefix);
        Position = ref IlpNumber.Write(ref Position, value);
    }

    /// <summary>Writes a string; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">The text: any but half surrogate pairs.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(scoped ReadOnlySpan<byte> prefix, string value)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        String(prefix, value.AsSpan());
    }

    /// <inheritdoc cref="String(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(scoped ReadOnlySpan<byte> prefix, scoped ReadOnlySpan<char> value)
    {
        Literal(prefix);
        Position = ref IlpText.Write<QuotedText>(ref Position, value, prefix);
        Byte((byte)'"');
    }

    /// <inheritdoc cref="String(ReadOnlySpan{byte}, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(scoped ReadOnlySpan<byte> prefix, char value) => String(prefix, new ReadOnlySpan<char>(in value));

    /// <summary>Writes a GUID as a string of 36 characters, which a UUID column takes.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">The GUID.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Guid(scoped ReadOnlySpan<byte> prefix, Guid value)
    {
        Literal(prefix);
        Position = ref IlpText.WriteGuid(ref Position, value);
        Byte((byte)'"');
    }
}
