using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes the value of a member whose type is a type parameter of the row type, as a member of that very type is written.</summary>
    /// <typeparam name="T">One of the types that <see cref="IlpValue{T}"/> names; a row of any other is refused.</typeparam>
    /// <param name="prefix"><c>,name</c>: what follows the name depends on the type and is added here.</param>
    /// <param name="value">The value, not null. Room for <see cref="IlpValue{T}.MaxLength"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Value<T>(scoped ReadOnlySpan<byte> prefix, scoped in T value) =>
        Position = ref IlpValue<T>.Write<TFormat>(ref Position, prefix, in value);
}
