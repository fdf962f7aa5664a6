namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Times are read in every form in which one writes a constant one.</summary>
public class TimeSettingTests
{
    [Theory]
    [InlineData("TimeSpan.Zero")]
    [InlineData("TimeSpan.MinValue")]
    [InlineData("TimeSpan.MaxValue")]
    [InlineData("default")]
    [InlineData("default(TimeSpan)")]
    [InlineData("new TimeSpan()")]
    [InlineData("new(0)")]
    [InlineData("new TimeSpan(0, 0, 0)")]
    [InlineData("new TimeSpan(days: 30, hours: 0, minutes: 0, seconds: 0)")]
    [InlineData("TimeSpan.FromSeconds(-1)")]
    [InlineData("TimeSpan.FromSeconds(-0.5)")]
    [InlineData("TimeSpan.FromMilliseconds(0)")]
    [InlineData("TimeSpan.FromMilliseconds(1L << 31)")]
    [InlineData("TimeSpan.FromDays(25)")]
    [InlineData("TimeSpan.FromTicks(0)")]
    [InlineData("System.Threading.Timeout.InfiniteTimeSpan")]
    public Task One_that_is_out_of_range_is_reported(string time) =>
        ConfCode.VerifyStatements($"QuestSenderBuilder.Https(\"db\").RequestTimeout({{|QL0117:{time}|}}).Build();");

    [Theory]
    [InlineData("TimeSpan.FromTicks(1)")]
    [InlineData("TimeSpan.FromMicroseconds(1)")]
    [InlineData("TimeSpan.FromMilliseconds(0.001)")]
    [InlineData("TimeSpan.FromSeconds(10)")]
    [InlineData("TimeSpan.FromMinutes(1.5)")]
    [InlineData("TimeSpan.FromHours(1)")]
    [InlineData("TimeSpan.FromDays(24)")]
    [InlineData("new TimeSpan(1, 2, 3)")]
    [InlineData("new TimeSpan(1, 2, 3, 4, 5)")]
    [InlineData("TimeSpan.Parse(\"0\")")]
    [InlineData("TimeSpan.FromSeconds(args.Length)")]
    [InlineData("2 * TimeSpan.Zero")]
    public Task One_that_is_in_range_or_unknown_is_left_alone(string time) =>
        ConfCode.VerifyStatements($"QuestSenderBuilder.Https(\"db\").RequestTimeout({time}).Build();");

    [Fact]
    public Task One_may_have_a_name() => ConfCode.Verify(
        """
        class Program
        {
            private static readonly TimeSpan Never = TimeSpan.Zero;

            private static TimeSpan Changing = TimeSpan.Zero;

            static void Main()
            {
                TimeSpan never = new(0, 0, 0);
                QuestSenderBuilder.Https("db").RequestTimeout({|QL0117:Never|}).ConnectTimeout({|QL0117:never|}).PoolTimeout(Changing).Build();
            }
        }
        """);

    [Theory]
    [InlineData("AutoFlushInterval(TimeSpan.Zero)")]
    [InlineData("AutoFlushInterval(System.Threading.Timeout.InfiniteTimeSpan)")]
    [InlineData("RetryTimeout(TimeSpan.Zero).PoolTimeout(TimeSpan.Zero).CloseTimeout(TimeSpan.Zero)")]
    [InlineData("RetryMaxBackoff(TimeSpan.FromMilliseconds(9.5))")]
    public Task None_is_off_or_not_at_all_where_a_key_says_so(string calls) =>
        ConfCode.VerifyStatements($"QuestSenderBuilder.Https(\"db\").{calls}.Build();");
}
