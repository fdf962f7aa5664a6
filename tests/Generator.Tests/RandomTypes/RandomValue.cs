using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A value of a member.</summary>
/// <param name="Expression">The value as C# writes it.</param>
/// <param name="Received">What a server must receive; null where the column must be left out.</param>
/// <param name="Oldest">The first protocol version that can carry it; null where none can, and the row must be refused.</param>
internal sealed record RandomValue(string Expression, ReceivedValue? Received, ProtocolVersion? Oldest = ProtocolVersion.Version1)
{
    private const int NanosecondsPerMicrosecond = 1000;

    public static RandomValue Null { get; } = new("null!", null);

    public static RandomValue Refused(string expression) => new(expression, null, Oldest: null);

    public bool IsRefusedIn(ProtocolVersion version) => Oldest is null || version < Oldest;

    /// <summary>What a server must receive in a column. Version 1 has no column of nanoseconds.</summary>
    public ReceivedValue? ReceivedIn(ProtocolVersion version) =>
        Received is ReceivedTimestamp { Unit: ReceivedTimestampUnit.Nanoseconds } fine && version == ProtocolVersion.Version1
            ? new ReceivedTimestamp(fine.Value / NanosecondsPerMicrosecond, ReceivedTimestampUnit.Microseconds)
            : Received;

    /// <summary>What a server must receive as the designated timestamp, which version 1 has in nanoseconds only.</summary>
    public ReceivedTimestamp? DesignatedIn(ProtocolVersion version) =>
        Received is ReceivedTimestamp { Unit: ReceivedTimestampUnit.Microseconds } time && version == ProtocolVersion.Version1
            ? new ReceivedTimestamp(time.Value * NanosecondsPerMicrosecond, ReceivedTimestampUnit.Nanoseconds)
            : (ReceivedTimestamp?)Received;
}
