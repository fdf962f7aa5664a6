using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Values;

/// <summary>A member of every type, in a table that EnsureTableAsync makes and in one that the rows make.</summary>
public class TypedRowTests : LiveTest
{
    private const string CreatedTimestamp = "at";
    private const string AutoCreatedTimestamp = "timestamp";

    public static TheoryData<ProtocolVersion> VersionsWithArrays { get; } = [ProtocolVersion.Version2, ProtocolVersion.Version3];

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Text_is_stored_in_a_table_made_for_it(ProtocolVersion version) => StoreInCreatedTableAsync<TextRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Text_is_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<TextRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Signed_integers_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<SignedRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Signed_integers_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<SignedRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Unsigned_integers_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<UnsignedRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Unsigned_integers_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<UnsignedRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Fractions_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<FractionRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Fractions_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<FractionRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Times_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<TimeRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Times_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<TimeRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Wide_and_converted_values_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<WideRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Wide_and_converted_values_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<WideRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Nulls_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<OptionalRow>(version);

    [Theory, MemberData(nameof(EveryVersion))]
    public Task Nulls_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<OptionalRow>(version);

    [Theory, MemberData(nameof(VersionsWithArrays))]
    public Task Arrays_are_stored_in_a_table_made_for_them(ProtocolVersion version) => StoreInCreatedTableAsync<ArrayRow>(version);

    [Theory, MemberData(nameof(VersionsWithArrays))]
    public Task Arrays_are_stored_in_a_table_that_rows_make(ProtocolVersion version) => StoreInAutoCreatedTableAsync<ArrayRow>(version);

    [Fact]
    public Task Decimals_are_stored_in_a_table_made_for_them() => StoreInCreatedTableAsync<DecimalRow>(ProtocolVersion.Version3);

    private async Task StoreInCreatedTableAsync<TRow>(ProtocolVersion version)
        where TRow : ISampleRow<TRow>
    {
        await using QuestSender sender = Sender(version);
        await sender.EnsureTableAsync<InTestTable<TRow>>(Cancellation);

        await WriteAsync(sender, TRow.Samples);

        await ShouldHoldSamplesAsync<TRow>(version, CreatedTimestamp);
        (await sender.CompareSchemaAsync<InTestTable<TRow>>(Cancellation)).ShouldBeEmpty();
    }

    private async Task StoreInAutoCreatedTableAsync<TRow>(ProtocolVersion version)
        where TRow : ISampleRow<TRow>
    {
        await using QuestSender sender = Sender(version);

        await WriteAsync(sender, TRow.Samples);

        await ShouldHoldSamplesAsync<TRow>(version, AutoCreatedTimestamp);
    }

    private async Task ShouldHoldSamplesAsync<TRow>(ProtocolVersion version, string timestamp)
        where TRow : ISampleRow<TRow>
    {
        QueryResult stored = await ReadAsync<TRow>();

        stored.Rows.Count.ShouldBe(TRow.Samples.Length);
        foreach ((StoredRow row, TRow sample) in stored.Rows.Zip(TRow.Samples))
            row.ShouldHold(sample.Stored(version).With(timestamp, sample.At));
    }
}
