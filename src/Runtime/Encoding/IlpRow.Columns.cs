using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>Integers for columns that rows do not create by themselves, checked where QuestDB would store another value or NULL.</summary>
public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes an integer for a BYTE column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">-128 to 127.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsByte(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value != (sbyte)value)
            IlpRefusal.OutsideByte(prefix);
        Long(prefix, value);
    }

    /// <summary>Writes an integer for a SHORT column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">-32768 to 32767.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsShort(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value != (short)value)
            IlpRefusal.OutsideShort(prefix);
        Long(prefix, value);
    }

    /// <summary>Writes an integer for an INT column.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Any <see cref="int"/> but <see cref="int.MinValue"/>, which is the NULL of INT.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void LongAsInt(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value is <= int.MinValue or > int.MaxValue)
            IlpRefusal.OutsideInt(prefix);
        Long(prefix, value);
    }
}
