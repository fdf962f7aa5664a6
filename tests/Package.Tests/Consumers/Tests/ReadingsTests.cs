using System.Buffers;
using Questline;
using Questline.Testing;
using Rows;
using Xunit;

public class ReadingsTests
{
    private static readonly Reading Kitchen = new("kitchen", 21.5, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    [Fact]
    public async Task A_reading_that_was_sent_arrives()
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        await Readings.SendAsync(sender, Kitchen);

        var lines = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(Kitchen, lines, ProtocolVersion.Version3);
        await server.ExpectRowsAsync("readings", ReceivedRow.Parse(lines.WrittenSpan), cancellationToken: TestContext.Current.CancellationToken);
    }
}
