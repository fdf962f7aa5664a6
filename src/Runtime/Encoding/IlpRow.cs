using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>
/// One row that is being written: nothing but a running reference into the buffer, so that the JIT keeps it in a register.
/// Table and symbols come first, then fields, then one of the <c>At</c> methods, which ends the line.
/// </summary>
/// <remarks>
/// A <c>prefix</c> is all that precedes a value: the separator (a comma; a space before the first field), the escaped column name,
/// <c>=</c>, and where the value has them its opening quote or its type bytes. It must be a single constant, as UTF-8.
/// Every method may throw <see cref="QuestInvalidRowException"/>; the row is then not written.
/// <para>
/// A method that is not inlined, or a conditional expression as an argument, would take the row's address and so force it out of its register.
/// </para>
/// </remarks>
/// <typeparam name="TFormat">The protocol version.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct IlpRow<TFormat>
    where TFormat : struct, IIlpFormat
{
    internal ref byte Position;

    internal IlpRow(ref byte position) => Position = ref position;

    private static bool HasBinaryDoubles
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.Version >= ProtocolVersion.Version2;
    }

    private static bool HasTimestampSuffix
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => TFormat.Version >= ProtocolVersion.Version2;
    }

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="utf8">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Literal(scoped ReadOnlySpan<byte> utf8)
    {
        Unsafe.CopyBlockUnaligned(ref Position, ref MemoryMarshal.GetReference(utf8), (uint)utf8.Length);
        Position = ref Unsafe.Add(ref Position, utf8.Length);
    }

    /// <summary>Remembers a place: in front of the first field where it is not known which one comes first, or behind the table name.</summary>
    /// <returns>The place.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly IlpMark Mark() => new(ref Position);

    /// <summary>Turns the comma in front of the first field that was written since the mark into the space that ends the symbols.</summary>
    /// <param name="firstField">The place in front of the fields.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void CloseFields(IlpMark firstField) => firstField.Position = (byte)' ';

    /// <summary>Refuses a row that has neither a symbol nor a field.</summary>
    /// <param name="afterTable">The place behind the table name.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void RequireColumn(IlpMark afterTable)
    {
        if (Unsafe.AreSame(ref Position, ref afterTable.Position))
            IlpRefusal.NoColumns();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Byte(byte ascii)
    {
        Position = ascii;
        Position = ref Unsafe.Add(ref Position, 1);
    }
}
