using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Random rows of hostile values, written in each version and read back by a parser that shares nothing with the encoder. Rows that
/// cannot be written stand among those that can, and leave no trace there.
/// </summary>
public class RoundTripTests(StandIn server) : IClassFixture<StandIn>
{
    // Up to 40 rows each time.
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure
        .WithMaxTest(60).WithStartSize(1).WithEndSize(40).WithQuietOnSuccess(true);

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    [InlineData(ProtocolVersion.Version3)]
    public void Rows_of_required_values_are_read_as_they_were_written(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Required, rows => Verify(rows, version)));

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    [InlineData(ProtocolVersion.Version3)]
    public void Rows_of_optional_values_are_read_as_they_were_written(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.OptionalIn(version), rows => Verify(rows, version)));

    [Fact]
    public void Rows_of_binary_values_are_read_as_they_were_written() =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Binary, rows => Verify(rows, ProtocolVersion.Version3)));

    [Theory]
    [InlineData(ProtocolVersion.Version1)]
    [InlineData(ProtocolVersion.Version2)]
    public void Rows_with_values_that_the_version_lacks_leave_no_trace(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RowGenerators.Optional, rows => Verify(rows, version)));

    [Fact]
    public void Random_rows_are_long_mostly_good_and_sometimes_bad()
    {
        RequiredRow[] rows = [.. RowGenerators.Required.Generator.Sample(40, 50).SelectMany(sample => sample)];

        rows.Length.ShouldBeGreaterThan(500);
        rows.Average(row => row.Text.Length).ShouldBeGreaterThan(5);
        rows.Average(row => row.Expect(ProtocolVersion.Version2) is null ? 1.0 : 0.0).ShouldBeInRange(0.03, 0.5);
    }

    private void Verify<T>(T[] rows, ProtocolVersion version)
        where T : IQuestRow<T>, ICheckedRow
    {
        ReceivedRow[] expected = [.. rows.Select(row => row.Expect(version)).OfType<ReceivedRow>()];

        IReadOnlyList<ReceivedRow> received = server.Receive(T.Schema, WriteAll(rows, version));

        received.Count.ShouldBe(expected.Length);
        for (int i = 0; i < expected.Length; i++)
            received[i].ShouldBe(expected[i]);
    }

    /// <summary>All rows in one batch, those left out that are refused.</summary>
    private static ReadOnlyMemory<byte> WriteAll<T>(T[] rows, ProtocolVersion version)
        where T : IQuestRow<T>, ICheckedRow
    {
        var batch = new ArrayBufferWriter<byte>();
        int next = 0;
        while (next < rows.Length)
        {
            try
            {
                QuestSerializer.Serialize<T>(rows.AsSpan(next), batch, version);
                break;
            }
            catch (QuestInvalidRowException refusal)
            {
                next += (int)refusal.Row.GetValueOrDefault() + 1;
                rows[next - 1].Expect(version).ShouldBeNull($"A row was refused that can be written: {refusal.Message}");
            }
        }

        return batch.WrittenMemory;
    }
}
