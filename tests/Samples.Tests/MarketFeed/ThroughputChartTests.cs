using MarketFeed;

namespace Questline.Samples.Tests.MarketFeed;

public class ThroughputChartTests
{
    private readonly ThroughputChart _chart = new(width: 3, height: 2);

    [Fact]
    public void The_highest_value_reaches_the_top_and_others_stand_in_proportion()
    {
        _chart.Add(50);
        _chart.Add(100);
        _chart.Add(75);

        Lines().ShouldBe([" █▄", "███"]);
    }

    [Fact]
    public void The_newest_value_stands_at_the_right_and_the_oldest_one_leaves()
    {
        _chart.Add(100);
        _chart.Add(0);
        Lines()[1].ShouldBe(" █ ");

        _chart.Add(50);
        _chart.Add(50);

        Lines()[1].ShouldBe(" ██");
    }

    private string[] Lines() => _chart.Draw().Split(Environment.NewLine);
}
