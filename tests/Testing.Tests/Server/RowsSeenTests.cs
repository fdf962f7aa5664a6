using System.Net;

namespace Questline.Testing.Tests;

public class RowsSeenTests
{
    [Fact]
    public async Task Rows_behind_the_bad_one_are_counted()
    {
        (await SeenAsync("t f=1i 1\nt f=\"text\" 2\nt f=3i 3\n\nt f=4i 4")).ShouldBe(4);
    }

    [Fact]
    public async Task Line_feeds_in_binary_values_of_good_rows_are_no_rows()
    {
        byte[] array = EscapedBytes.Read(@"t a==\x0e\n\x01\x01\x00\x00\x00\n\n\n\n\n\n\n\n 1\n");

        (await SeenAsync([.. "t f=1i -1\n"u8, .. array, .. array])).ShouldBe(3);
    }

    [Fact]
    public async Task From_a_row_that_cannot_be_parsed_on_lines_are_counted()
    {
        (await SeenAsync("t f=1i 1\nbad\n\nt f=2i 2\nworse\n")).ShouldBe(4);
    }

    [Fact]
    public async Task The_sum_over_all_requests_is_kept_until_it_is_cleared()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.PostAsync("t f=1i 1\nt f=2i 2\n");
        await under.PostAsync("t f=1i 1\nbad\n");
        under.Server.RowsSeen.ShouldBe(4);
        under.Server.Clear();

        under.Server.RowsSeen.ShouldBe(0);
    }

    [Fact]
    public async Task Requests_that_are_not_looked_into_count_no_rows()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { AcceptsWrites = false });

        await under.PostAsync("t f=1i 1\n");

        under.Server.RowsSeen.ShouldBe(0);
    }

    private static Task<long> SeenAsync(string rows) => SeenAsync(System.Text.Encoding.UTF8.GetBytes(rows));

    private static async Task<long> SeenAsync(byte[] rows)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        (await under.PostAsync(rows)).Status.ShouldBe(HttpStatusCode.BadRequest);
        return under.Server.RowsSeen;
    }
}
