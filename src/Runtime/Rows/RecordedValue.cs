using System.Runtime.CompilerServices;

namespace Questline.Rows;

/// <summary>A value as a row keeps it until it is written, in whatever protocol version. The default is null, which leaves the column out.</summary>
/// <param name="Form">How it is written.</param>
/// <param name="Bits">The value, or where its copy is.</param>
/// <param name="Reference">The caller's string or array.</param>
internal readonly record struct RecordedValue(RecordedForm Form, UInt128 Bits = default, object? Reference = null)
{
    public bool IsSymbol => Form is RecordedForm.Symbol or RecordedForm.SymbolCharacter;

    public static RecordedValue Symbol(string? value) => value is null ? default : new(RecordedForm.Symbol, default, value);

    public static RecordedValue Symbol(char? value) => value is { } given ? new(RecordedForm.SymbolCharacter, given) : default;

    public static RecordedValue Of(string? value) => value is null ? default : new(RecordedForm.String, default, value);

    public static RecordedValue Of(char? value) => value is { } given ? new(RecordedForm.Character, given) : default;

    public static RecordedValue Of(bool? value) => value is { } given ? new(RecordedForm.Boolean, given ? 1u : 0u) : default;

    public static RecordedValue Of(long? value) => value is { } given ? new(RecordedForm.Long, (ulong)given) : default;

    public static RecordedValue Of(ulong? value) => value is { } given ? new(RecordedForm.UnsignedLong, given) : default;

    public static RecordedValue Of(double? value) =>
        value is { } given ? new(RecordedForm.Double, BitConverter.DoubleToUInt64Bits(given)) : default;

    public static RecordedValue Of(decimal? value) =>
        value is { } given ? new(RecordedForm.Decimal, Unsafe.BitCast<decimal, UInt128>(given)) : default;

    public static RecordedValue Of(Guid? value) => value is { } given ? new(RecordedForm.Guid, Unsafe.BitCast<Guid, UInt128>(given)) : default;

    public static RecordedValue Of(double[]? value) => value is null ? default : new(RecordedForm.DoubleArray, default, value);

    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public static RecordedValue Of(long? value, TimestampUnit unit)
    {
        RecordedForm form = RecordedUnit.OfCount(unit);
        return value is { } given ? new(form, (ulong)given) : default;
    }

    /// <exception cref="ArgumentOutOfRangeException">Dates are not written in this unit.</exception>
    public static RecordedValue Of(DateTime? value, TimestampUnit unit)
    {
        RecordedForm form = RecordedUnit.OfDate(unit);
        return value is { } given ? new(form, (ulong)RecordedUnit.UtcTicks(given)) : default;
    }

    /// <inheritdoc cref="Of(DateTime?, TimestampUnit)"/>
    public static RecordedValue Of(DateTimeOffset? value, TimestampUnit unit) => Of(value?.UtcDateTime, unit);

    /// <inheritdoc cref="Of(DateTime?, TimestampUnit)"/>
    public static RecordedValue Of(DateOnly? value, TimestampUnit unit) => Of(value?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), unit);

    public static RecordedValue Copied(RecordedForm form, RecordedCopy copy) => new(form, Unsafe.BitCast<RecordedCopy, UInt128>(copy));

    public RecordedCopy Copy() => Unsafe.BitCast<UInt128, RecordedCopy>(Bits);

    public decimal Decimal() => Unsafe.BitCast<UInt128, decimal>(Bits);

    public Guid Guid() => Unsafe.BitCast<UInt128, Guid>(Bits);

    public double Double() => BitConverter.UInt64BitsToDouble((ulong)Bits);

    public DateTime Date() => new((long)(ulong)Bits, DateTimeKind.Utc);
}
