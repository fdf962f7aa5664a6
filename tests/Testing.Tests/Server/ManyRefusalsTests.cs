using System.Net;
using System.Text;

namespace Questline.Testing.Tests;

public class ManyRefusalsTests
{
    private const int Requests = 1_000;
    private const int Rows = 1_000;

    [Fact(Timeout = 60_000)]
    public async Task Thousands_of_refused_requests_cost_no_more_than_reading_them()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        string good = string.Concat(Enumerable.Range(1, Rows - 1).Select(i => $"trades,symbol=BTC-USD,side=buy price={i}.5,amount=1i {i}\n"));
        byte[] bad = Encoding.ASCII.GetBytes(good + "trades,symbol=BTC-USD,side=buy price=1.5,amount=\"text\" 1\n");

        for (int i = 0; i < Requests; i++)
            (await under.PostAsync(bad)).Status.ShouldBe(HttpStatusCode.BadRequest);

        under.Server.RowCount.ShouldBe(0);
        under.Server.RowsSeen.ShouldBe(Requests * Rows);
    }
}
