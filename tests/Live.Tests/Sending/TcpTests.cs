using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Sending;

/// <summary>Over TCP nothing is acknowledged, so the rows are looked for where they arrive.</summary>
public class TcpTests : LiveTest
{
    [Theory, MemberData(nameof(EveryVersion))]
    public async Task Rows_arrive(ProtocolVersion version)
    {
        Assert.SkipUnless(LiveServer.TcpConf is not null, LiveServer.SkipReason(LiveServer.TcpVariable, "tcp::addr=localhost:9009;"));
        await using (QuestSender sender = LiveServer.CreateTcpSender(version))
            await WriteAsync(sender, TransferRow.Several(1000, _ => true));

        long count = await SqlClient.LookUntilAsync(() => Sql.CountAsync(Table<TransferRow>()), static count => count >= 1000);

        count.ShouldBe(1000);
        TransferRow.NumbersOf(await ReadAsync<TransferRow>()).ShouldBe(Enumerable.Range(0, 1000).Select(number => (long)number));
    }
}
