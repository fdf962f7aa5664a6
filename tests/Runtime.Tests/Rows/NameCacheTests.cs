using Questline.Rows;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.RunTimeRows;

public class NameCacheTests
{
    [Fact]
    public void What_was_made_of_a_name_is_used_again()
    {
        var cache = new BoundedCache<object>(_ => new object());

        cache.Get("a").ShouldBeSameAs(cache.Get("a"));
        cache.Get("a").ShouldNotBeSameAs(cache.Get("A"));
    }

    [Fact]
    public void Beyond_its_limit_it_keeps_no_more_names_and_works()
    {
        var cache = new BoundedCache<object>(_ => new object());
        for (int i = 0; i < BoundedCache<object>.Limit; i++)
            cache.Get($"name{i}");

        cache.Get("name0").ShouldBeSameAs(cache.Get("name0"));
        cache.Get("one more").ShouldNotBeSameAs(cache.Get("one more"));
    }

    [Fact]
    public void A_name_that_is_refused_takes_no_place()
    {
        bool isBad = true;
        var cache = new BoundedCache<object>(_ => isBad ? throw new FormatException() : new object());
        for (int i = 0; i <= BoundedCache<object>.Limit; i++)
            Should.Throw<FormatException>(() => cache.Get("a"));

        isBad = false;
        cache.Get("a").ShouldBeSameAs(cache.Get("a"));
    }

    [Fact]
    public async Task Rows_of_more_names_than_are_kept_all_arrive()
    {
        const int Names = BoundedCache<object>.Limit + 100;
        await using var test = await SenderUnderTest.StartAsync();

        for (int i = 0; i < Names; i++)
            await test.Sender.Table("t").Column($"c{i}", i).Column("same", 1).AtNow(TestContext.Current.CancellationToken);
        Should.Throw<QuestInvalidRowException>(() => test.Sender.Table("t").Column("unkept", 1).Column("UNKEPT", 2));
        await test.FlushAsync();

        test.Server.Rows("t").Select((row, i) => row.GetLong($"c{i}") == i).ShouldAllBe(isRight => isRight);
        test.Server.RowCount.ShouldBe(Names);
    }
}
