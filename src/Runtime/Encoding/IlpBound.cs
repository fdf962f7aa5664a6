using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// Upper bounds, in bytes, of what a row's values take on the wire. Bounds that do not depend on the value are constants of the generated code:
/// 1 for a boolean, 21 for an integer or a timestamp, 24 for a double, 17 for a decimal, 67 for a LONG256,
/// 38 for a GUID, 16 for an IPv4 address and 66 for any address, each with its closing quote, 22 for the designated timestamp and 1 for the end.
/// That of an array is <see cref="IlpArray.MaxLength"/>, that of a value of a type parameter <see cref="IlpValue{T}.MaxLength"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IlpBound
{
    /// <summary>The most bytes that a text takes, transcoded and escaped, without its quotes. A null counts nothing.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The bound, in bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Text(string? value) => value is null ? 0 : 3L * value.Length;

    /// <inheritdoc cref="Text(string?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Text(ReadOnlyMemory<char> value) => 3L * value.Length;

    /// <inheritdoc cref="Text(string?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Text(ReadOnlyMemory<char>? value) => 3L * value.GetValueOrDefault().Length;

    /// <summary>The most bytes that UTF-8 takes, escaped, without its quotes. A null counts nothing.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The bound, in bytes.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Utf8(ReadOnlyMemory<byte> value) => 2L * value.Length;

    /// <inheritdoc cref="Utf8(ReadOnlyMemory{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Utf8(ReadOnlyMemory<byte>? value) => 2L * value.GetValueOrDefault().Length;
}
