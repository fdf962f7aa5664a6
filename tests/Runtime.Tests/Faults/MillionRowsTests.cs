using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

public class MillionRowsTests
{
    private const int Rows = 1_000_000;
    private const int Every = 100;

    [Theory]
    [InlineData("auto_flush=off;")]
    [InlineData("auto_flush_interval=off;")]
    public async Task One_row_in_a_hundred_is_bad_and_every_other_one_arrives_once_and_in_order(string conf)
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), conf);
        Reading[] rows = Reading.Several(Rows, IsBad);

        await test.WriteAsync(rows);
        await test.FlushAsync();

        test.ShouldBalance();
        test.Sender.Acknowledged.ShouldBe(Rows - (Rows / Every));
        test.Readings().ShouldBe(rows.Where(row => row.Value != Reading.Bad).Select(row => row.Number));
        test.RejectedNumbers().ShouldBe(rows.Where(row => row.Value == Reading.Bad).Select(row => row.Number));
        test.Rejected.ShouldAllBe(row => row.Message.Contains("value") && row.Text.EndsWith("value=1000000i"));
        test.Server.RowsSeen.ShouldBeLessThanOrEqualTo((2 * Rows) + (1000 * (Rows / Every)));
    }

    private static bool IsBad(int number) => number % Every == number / Every % Every;
}
