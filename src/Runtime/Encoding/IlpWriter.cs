using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>Writes rows as lines of ILP into a buffer. Generated code uses it; a type that implements <see cref="IQuestRow{TSelf}"/> by hand may.</summary>
/// <remarks>
/// A row is <see cref="BeginRow"/>, the calls of the <see cref="IlpRow{TFormat}"/> it returns, and <see cref="EndRow"/>.
/// A row that is begun and not ended leaves no trace. Not safe for use by several threads.
/// </remarks>
/// <typeparam name="TFormat">The protocol version.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct IlpWriter<TFormat>
    where TFormat : struct, IIlpFormat
{
    /// <summary>Room behind the bound: values are stored in whole vectors, of which the last may reach beyond the value.</summary>
    internal const int Slack = 64;

    private readonly IBufferWriter<byte> _target;
    private ref byte _next;
    private int _free;
    private int _written;

    /// <summary>Creates a writer that appends to a buffer.</summary>
    /// <param name="target">The buffer. It sees the rows when <see cref="Complete"/> is called, or before, whenever it has to grow.</param>
    public IlpWriter(IBufferWriter<byte> target)
    {
        ArgumentNullException.ThrowIfNull(target);
        _target = target;
    }

    /// <summary>The bytes of the rows that were ended and that the target has not seen.</summary>
    internal readonly int Written => _written;

    /// <summary>Reserves a row's upper bound. Nothing that the row writes is checked against the buffer again.</summary>
    /// <param name="maxLength">
    /// The most bytes that the row can take. A bound that is too low corrupts memory: count literals as they are and values as documented at
    /// <see cref="IlpBound"/>.
    /// </param>
    /// <returns>The row to write to.</returns>
    /// <exception cref="QuestInvalidRowException">The row is too large for any buffer.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public IlpRow<TFormat> BeginRow(long maxLength)
    {
        if (maxLength > _free - Slack)
            Reserve(maxLength);
        return new IlpRow<TFormat>(ref _next);
    }

    /// <summary>Takes a finished row.</summary>
    /// <param name="row">The row, ended by one of its <c>At</c> methods.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndRow(IlpRow<TFormat> row)
    {
        int length = (int)Unsafe.ByteOffset(ref _next, ref row.Position);
        if ((uint)length > (uint)_free)
            FailFast();
        _next = ref row.Position;
        _free -= length;
        _written += length;
    }

    /// <summary>Hands the rows that were ended to the target.</summary>
    public void Complete()
    {
        _target.Advance(_written);
        _written = 0;
        _free = 0;
    }

    /// <summary>Memory that is not ours was overwritten: whatever the process does next may do harm.</summary>
    [DoesNotReturn]
    private static void FailFast() =>
        Environment.FailFast("A row took more bytes than it had reserved with IlpWriter.BeginRow: the bound of its Write method is too low.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reserve(long maxLength)
    {
        if (maxLength > Array.MaxLength - Slack)
            IlpRefusal.RowTooLarge(maxLength);
        Complete();
        Span<byte> free = _target.GetSpan((int)maxLength + Slack);
        if (free.Length < maxLength + Slack)
            throw new InvalidOperationException("The buffer gave less than it was asked for.");
        _next = ref MemoryMarshal.GetReference(free);
        _free = free.Length;
    }
}
