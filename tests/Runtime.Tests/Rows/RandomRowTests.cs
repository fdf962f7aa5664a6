using FsCheck;
using FsCheck.Fluent;
using Questline.Runtime.Tests.Encodings;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>Random tables of random columns, written in each version and read back by a parser that shares nothing with the encoder.</summary>
public class RandomRowTests(StandIn server) : IClassFixture<StandIn>
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true);

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_row_is_read_as_it_was_written(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(RandomRow.Any, row => Verify(row, version)));

    [Fact]
    public void Random_rows_have_many_columns_and_are_mostly_good()
    {
        RandomRow[] rows = [.. RandomRow.Any.Generator.Sample(numberOfSamples: 2000, size: 300)];

        rows.Average(row => row.Columns.Length).ShouldBeGreaterThan(4);
        rows.Average(row => row.Expect(ProtocolVersion.Version3) is null ? 1.0 : 0.0).ShouldBeInRange(0.02, 0.5);
    }

    private void Verify(RandomRow row, ProtocolVersion version)
    {
        var sender = new LineSender(version);
        ReceivedRow? expected = row.Expect(version);
        if (expected is null)
        {
            Should.Throw<QuestInvalidRowException>(() => row.WriteAsync(sender).AsTask());
            sender.Lines.Length.ShouldBe(0);
            return;
        }

        row.WriteAsync(sender).AsTask().IsCompletedSuccessfully.ShouldBeTrue();
        server.Receive(row.Schema, sender.Lines).ShouldBe([expected]);
    }
}
