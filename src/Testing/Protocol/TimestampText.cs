namespace Questline.Testing.Protocol;

/// <summary>Timestamps: an integer and the letter of its unit.</summary>
internal static class TimestampText
{
    public static bool TryReadDesignated(ReadOnlySpan<byte> text, out DesignatedTimestamp timestamp)
    {
        ReceivedTimestampUnit? suffix = UnitOf(text[^1]);
        ReadOnlySpan<byte> digits = suffix is null ? text : text[..^1];
        bool read = IntegerText.TryRead(digits, out long value);
        timestamp = new DesignatedTimestamp(value, suffix);
        return read;
    }

    public static ReceivedTimestampUnit? UnitOf(byte suffix) => suffix switch
    {
        (byte)'n' => ReceivedTimestampUnit.Nanoseconds,
        (byte)'t' => ReceivedTimestampUnit.Microseconds,
        (byte)'m' => ReceivedTimestampUnit.Milliseconds,
        _ => null,
    };
}
