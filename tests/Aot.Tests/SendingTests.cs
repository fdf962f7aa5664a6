using System.Globalization;
using System.Numerics;
using Questline.Aot.Tests.Publishing;
using Questline.Testing;

namespace Questline.Aot.Tests;

/// <summary>The program sends to a server whose certificate is in a PEM file.</summary>
[Collection(nameof(PublishingGroup))]
public class SendingTests(PublishedPrograms programs)
{
    // Without Questline, a native program that speaks HTTP and TLS has most of this already.
    private const long LargestNativeProgram = 12_000_000;

    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task Every_row_arrives_with_every_column(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, LibraryPart.Reachable);
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new() { Certificate = certificate }, TestContext.Current.CancellationToken);

        ProgramRun run = await program.RunAsync(server.ConfString);

        run.ExitCode.ShouldBe(0, run.Errors);
        server.Rows("readings").Count.ShouldBe(Sent.Readings);
        ShouldBeTheFirstReading(server.Rows("readings")[0]);
        server.Rows("starts").ShouldHaveSingleItem().GetString("firmware").ShouldBe("1.4.2");
        server.Rows("stops").ShouldHaveSingleItem().GetLong("readings").ShouldBe(Sent.Readings);
        Report(string.Create(
            CultureInfo.InvariantCulture,
            $"{form}: {program.Size:N0} bytes, {run.TimeToFirstLine.TotalMilliseconds:N0} ms from the start to the first acknowledged row"));
    }

    [Fact]
    public async Task A_native_program_is_small()
    {
        PublishedProgram program = await programs.GetAsync(ProgramForm.Native, LibraryPart.Reachable);

        program.Size.ShouldBeLessThan(LargestNativeProgram);
    }

    private static void ShouldBeTheFirstReading(ReceivedRow row)
    {
        row.GetSymbol("sensor").ShouldBe("t-1");
        row.GetSymbol("state").ShouldBe("Running");
        row.GetBoolean("is_calibrated").ShouldBeTrue();
        row.GetLong("channel").ShouldBe(7);
        row.GetLong("count").ShouldBe(0);
        row.GetLong("uptime").ShouldBe(60_000);
        row["serial"].ShouldBe(new ReceivedLong256(BigInteger.Parse("123456789012345678901234567890", CultureInfo.InvariantCulture)));
        row.GetDouble("humidity").ShouldBe(0.5);
        row.GetDouble("temperature").ShouldBe(21.5);
        row.Get<ReceivedDecimal>("price").ToDecimal().ShouldBe(0.25m);
        row.GetString("note").ShouldBe("the first");
        row.GetString("run").ShouldBe("00112233-4455-6677-8899-aabbccddeeff");
        row.GetString("gateway").ShouldBe("192.0.2.1");
        row.GetDouble("latitude").ShouldBe(52.5);
        row["spectrum"].ShouldBe(new ReceivedDoubleArray([3], [1, 2, 3]));
        row["image"].ShouldBe(new ReceivedDoubleArray([2, 2], [1, 2, 3, 4]));
        row.Timestamp!.ToDateTime().ShouldBe(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    private static void Report(string figures) => TestContext.Current.TestOutputHelper!.WriteLine(figures);
}
