namespace Questline.Runtime.Tests.Encodings;

/// <summary>Local time, on a machine that is given a time zone of its own: on one in UTC a conversion left out would not show.</summary>
[Collection(nameof(LocalTimeTests))]
[CollectionDefinition(nameof(LocalTimeTests), DisableParallelization = true)]
public sealed partial class LocalTimeTests : IDisposable
{
    private readonly LocalZone _zone = LocalZone.Of(TimeSpan.FromHours(5.5));

    public void Dispose() => _zone.Dispose();

    [Fact]
    public void A_local_date_is_converted_to_UTC()
    {
        DateTime local = new DateTimeOffset(2026, 7, 4, 12, 0, 0, TimeSpan.Zero).LocalDateTime;
        local.ShouldBe(new DateTime(2026, 7, 4, 17, 30, 0, DateTimeKind.Local));

        Wire.Show(new Dates(local, local, local), ProtocolVersion.Version2)
            .ShouldBe(@"t micros=1783166400000000t,nanos=1783166400000000000n 1783166400000000t\n");
    }

    [Fact]
    public void A_local_date_that_is_before_1970_in_UTC_only_is_refused() =>
        Wire.Refuse(new Dates(DateTime.UnixEpoch, DateTime.UnixEpoch, new DateTime(1970, 1, 1, 5, 29, 59, DateTimeKind.Local)))
            .Message.ShouldContain("is before 1970-01-01");

    [QuestTable("t")]
    internal readonly partial record struct Dates(
        DateTime Micros, [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Nanos, [QuestTimestamp] DateTime At);
}
