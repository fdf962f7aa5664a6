using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Values;

public class TimestampTests : LiveTest
{
    private static readonly DateTime Fine = SampleTime.First.AddTicks(1_234_567);

    private static string Readings => TestTable.Name("readings");

    [Theory, MemberData(nameof(EveryVersion))]
    public async Task A_designated_timestamp_may_be_the_first_or_the_last_that_there_is(ProtocolVersion version)
    {
        DateTime last = new(SampleTime.CutToMicroseconds(DateTime.MaxValue).Ticks, DateTimeKind.Utc);
        DateTime[] instants = version == ProtocolVersion.Version1
            // Version 1 counts nanoseconds, which end in 2262.
            ? [DateTime.UnixEpoch, new DateTime(2261, 12, 31, 23, 59, 59, DateTimeKind.Utc)]
            : [DateTime.UnixEpoch, last];
        await using QuestSender sender = Sender(version);

        foreach (DateTime instant in instants)
            await sender.Table(Readings).Column("number", 1).At(instant, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await StoredTimestampsAsync()).ShouldBe(instants.Select(instant => ExpectedText.Of(instant)));
    }

    [Theory]
    [InlineData(ProtocolVersion.Version1, "TIMESTAMP")]
    [InlineData(ProtocolVersion.Version2, "TIMESTAMP_NS")]
    [InlineData(ProtocolVersion.Version3, "TIMESTAMP_NS")]
    public async Task Nanoseconds_make_a_timestamp_of_nanoseconds_but_in_version_1(ProtocolVersion version, string type)
    {
        await using QuestSender sender = Sender(version);

        await WriteAsync(sender, new FineRow("a", Fine));

        QueryResult stored = await ReadAsync<FineRow>();
        stored.TypeOf("timestamp").ShouldBe(type);
        stored.Rows.ShouldHaveSingleItem()["timestamp"].ShouldBe(ExpectedText.Of(SampleTime.Fine(Fine, version)));
    }

    [Theory, MemberData(nameof(EveryVersion))]
    public async Task Nanoseconds_are_stored_whole_in_a_table_made_for_them(ProtocolVersion version)
    {
        await using QuestSender sender = Sender(version);
        await sender.EnsureTableAsync<InTestTable<FineRow>>(Cancellation);

        await WriteAsync(sender, new FineRow("a", Fine));

        QueryResult stored = await ReadAsync<FineRow>();
        stored.TypeOf("fine_at").ShouldBe("TIMESTAMP_NS");
        stored.Rows.ShouldHaveSingleItem()["fine_at"].ShouldBe(ExpectedText.Of(Fine));
    }

    [Theory]
    [InlineData(1_700_000_000L, TimestampUnit.Seconds, "2023-11-14T22:13:20.000000000Z")]
    [InlineData(1_700_000_000_123L, TimestampUnit.Milliseconds, "2023-11-14T22:13:20.123000000Z")]
    [InlineData(1_700_000_000_123_456L, TimestampUnit.Microseconds, "2023-11-14T22:13:20.123456000Z")]
    [InlineData(1_700_000_000_123_456_789L, TimestampUnit.Nanoseconds, "2023-11-14T22:13:20.123456789Z")]
    public async Task A_number_since_1970_is_stored_in_its_unit(long number, TimestampUnit unit, string stored)
    {
        await using QuestSender sender = Sender(ProtocolVersion.Version2);

        await sender.Table(Readings).Column("instant", number, unit).At(number, unit, Cancellation);
        await sender.FlushAsync(Cancellation);

        StoredRow row = (await Sql.ReadAsync(Readings)).Rows.ShouldHaveSingleItem();
        row["timestamp"].ShouldBe(stored);
        row["instant"].ShouldBe(stored);
    }

    [Fact]
    public async Task A_member_of_every_type_may_be_the_designated_timestamp()
    {
        await using QuestSender sender = Sender();

        await WriteAsync(sender, new DayStamped(1, DateOnly.FromDateTime(SampleTime.First)));
        await WriteAsync(sender, new OffsetStamped(1, new DateTimeOffset(SampleTime.First).ToOffset(TimeSpan.FromHours(-8))));
        await WriteAsync(sender, new SecondsStamped(1, new DateTimeOffset(SampleTime.First).ToUnixTimeSeconds()));
        await WriteAsync(sender, new MillisecondsStamped(1, new DateTimeOffset(SampleTime.First).ToUnixTimeMilliseconds()));
        await WriteAsync(sender, new MicrosecondsStamped(1, SampleTime.MicrosecondsSince1970(SampleTime.First)));
        await WriteAsync(sender, new NanosecondsStamped(1, SampleTime.NanosecondsSince1970(SampleTime.First)));

        await ShouldBeStampedAsync<DayStamped>();
        await ShouldBeStampedAsync<OffsetStamped>();
        await ShouldBeStampedAsync<SecondsStamped>();
        await ShouldBeStampedAsync<MillisecondsStamped>();
        await ShouldBeStampedAsync<MicrosecondsStamped>();
        await ShouldBeStampedAsync<NanosecondsStamped>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1582)]
    [InlineData(1969)]
    [InlineData(2263)]
    [InlineData(9999)]
    public async Task A_column_takes_a_date_of_any_year(int year)
    {
        var instant = new DateTime(year, 12, 31, 23, 59, 59, DateTimeKind.Utc);
        await using QuestSender sender = Sender();

        await sender.Table(Readings).Column("instant", instant).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(Readings)).Rows.ShouldHaveSingleItem().ShouldHold(StoredRow.Of(("instant", instant)));
    }

    [Fact]
    public async Task A_row_without_a_timestamp_gets_the_time_of_the_server()
    {
        await using QuestSender sender = Sender();

        await sender.Table(Readings).Column("number", 1).AtNow(Cancellation);
        await sender.FlushAsync(Cancellation);

        // Its clock need not agree with ours, but nobody's stands in 1970.
        string stored = (await StoredTimestampsAsync()).ShouldHaveSingleItem();
        string.CompareOrdinal(stored, "2024-").ShouldBePositive();
    }

    private async Task ShouldBeStampedAsync<TRow>()
        where TRow : IQuestRow<TRow> =>
        (await ReadAsync<TRow>()).Rows.ShouldHaveSingleItem()["timestamp"].ShouldBe(ExpectedText.Of(SampleTime.First));

    private async Task<string[]> StoredTimestampsAsync() => [.. (await Sql.ReadAsync(Readings)).Rows.Select(row => row["timestamp"])];
}
