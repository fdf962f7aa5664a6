using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// Upper bounds, in bytes, of what a row's values take on the wire. Bounds that do not depend on the value are constants of the generated code:
/// 1 for a boolean, 21 for an integer or a timestamp, 24 for a double, 17 for a decimal, 38 for a GUID, 22 for the designated timestamp and 1 for the end.
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

    /// <summary>The bytes that the elements of an array take. A null counts nothing.</summary>
    /// <param name="values">The array.</param>
    /// <returns>The bound, in bytes.</returns>
    public static long Array(double[]? values) => values is null ? 0 : 8L * values.Length;
}
