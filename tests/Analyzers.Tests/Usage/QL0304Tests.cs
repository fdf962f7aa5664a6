using Questline.Analyzers.Tests.Support;
using Questline.Analyzers.Usage;

namespace Questline.Analyzers.Tests.Usage;

public class QL0304Tests : RuleTests<LocalTimestampAnalyzer>
{
    protected override string Sample => """
        class Ingestion
        {
            ValueTask WriteAsync(QuestSender sender) => sender.Table("trades").Column("price", 1.5).At([|DateTime.Now|]);
        }
        """;

    private const string Types = """

        [QuestTable("trades")]
        partial record struct Trade(double Price, [QuestTimestamp] DateTime Time);
        [QuestTable("quotes")]
        partial record Quote(double Price, [property: QuestTimestamp] DateTime? Time);
        [QuestTable("readings")]
        partial class Reading { public double Value { get; set; } public DateTime Taken { get; set; } [QuestTimestamp] public DateTime Time { get; set; } }
        [QuestTable("points")]
        partial struct Point { public double Value; [QuestTimestamp] public DateTime Time; }
        [QuestTable("orders")]
        partial record struct Order(double Price, [QuestTimestamp] DateTimeOffset Time);
        """;

    [Theory]
    [InlineData("new Trade(1.5, [|DateTime.Now|])")]
    [InlineData("new Trade(Time: [|DateTime.Now|], Price: 1.5)")]
    [InlineData("new Quote(1.5, [|DateTime.Now|])")]
    [InlineData("new Reading { Value = 1.5, Time = [|DateTime.Now|] }")]
    [InlineData("new Point { Value = 1.5, Time = [|DateTime.Now|] }")]
    [InlineData("default(Trade) with { Time = [|DateTime.Now|] }")]
    public Task A_row_of_the_present_local_time_is_reported(string row) => VerifyStatementsAsync($"object row = {row};");

    [Theory]
    [InlineData("reading.Time = [|DateTime.Now|];")]
    [InlineData("reading.Time = [|System.DateTime.Now|];")]
    [InlineData("Trade row = new(1.5, [|DateTime.Now|]);")]
    [InlineData("reading.Time = ([|DateTime.Now|]);")]
    public Task Each_way_to_set_the_member_is_reported(string statement) => VerifyStatementsAsync(statement);

    [Theory]
    [InlineData("sender.Table(\"trades\").Column(\"price\", 1.5).At([|DateTime.Now|])")]
    [InlineData("sender.Table(\"trades\").Symbol(\"symbol\", \"A\").At([|DateTime.Now|])")]
    [InlineData("sender.Table(\"trades\").Column(\"price\", 1.5).At([|DateTime.Now|], TimestampUnit.Nanoseconds)")]
    public Task A_row_known_only_at_run_time_is_reported(string call) => VerifyStatementsAsync($"_ = {call}.AsTask();");

    [Theory]
    [InlineData("[|DateTime.Today|]")]
    [InlineData("[|DateTime.UtcNow.ToLocalTime()|]")]
    [InlineData("[|DateTimeOffset.Now.DateTime|]")]
    [InlineData("[|DateTimeOffset.Now.LocalDateTime|]")]
    [InlineData("[|DateTimeOffset.UtcNow.LocalDateTime|]")]
    [InlineData("[|clock.GetLocalNow().DateTime|]")]
    [InlineData("[|clock.GetLocalNow().LocalDateTime|]")]
    [InlineData("[|clock.GetUtcNow().LocalDateTime|]")]
    public Task Each_local_time_is_reported(string time) => VerifyStatementsAsync($"reading.Time = {time};");

    [Theory]
    [InlineData("[|DateTime.Now|].AddMinutes(-5)")]
    [InlineData("[|DateTime.Now|].Date")]
    [InlineData("[|DateTime.Now|].Date.AddHours(8)")]
    [InlineData("[|DateTime.Now|] - TimeSpan.FromMinutes(5)")]
    [InlineData("[|DateTime.Today|] + TimeSpan.FromHours(8)")]
    public Task What_is_computed_of_a_local_time_is_reported(string time) => VerifyStatementsAsync($"reading.Time = {time};");

    [Theory]
    [InlineData("DateTime now = DateTime.Now; reading.Time = [|now|];")]
    [InlineData("var now = DateTime.Now; var row = new Trade(1.5, [|now|]);")]
    [InlineData("var now = DateTime.Now; var start = now.AddHours(-1); reading.Time = [|start|];")]
    public Task A_variable_is_followed(string statements) => VerifyStatementsAsync(statements);

    [Theory]
    [InlineData("DateTime now = DateTime.Now; now = DateTime.UtcNow; reading.Time = now;")]
    [InlineData("DateTime now = DateTime.Now; Set(out now); reading.Time = now; void Set(out DateTime time) => time = default;")]
    [InlineData("DateTime now = DateTime.UtcNow; reading.Time = now;")]
    public Task A_variable_that_may_have_another_value_is_not_reported(string statements) => VerifyStatementsAsync(statements);

    [Fact]
    public Task A_default_of_a_member_is_reported() => VerifyAsync("""
        [QuestTable("readings")]
        partial class Reading
        {
            public double Value { get; set; }
            [QuestTimestamp] public DateTime Time { get; set; } = [|DateTime.Now|];
        }
        """);

    [Fact]
    public Task A_default_of_a_field_is_reported() => VerifyAsync("""
        [QuestTable("readings")]
        partial class Reading
        {
            public double Value;
            [QuestTimestamp] public DateTime Time = [|DateTime.Now|];
        }
        """);

    [Fact]
    public Task An_argument_for_another_constructor_is_reported() => VerifyAsync("""
        [QuestTable("trades")]
        partial record struct Trade(double Price, [QuestTimestamp] DateTime Time)
        {
            public Trade(double price) : this(price, [|DateTime.Now|]) { }
        }
        """);

    [Theory]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.UtcNow.Date")]
    [InlineData("DateTime.Now.ToUniversalTime()")]
    [InlineData("DateTimeOffset.Now.UtcDateTime")]
    [InlineData("DateTimeOffset.UtcNow.DateTime")]
    [InlineData("clock.GetUtcNow().UtcDateTime")]
    [InlineData("clock.GetUtcNow().DateTime")]
    [InlineData("DateTime.UnixEpoch")]
    [InlineData("new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Local)")]
    public Task Another_time_is_not_reported(string time) => VerifyStatementsAsync($"reading.Time = {time};");

    [Theory]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTime.Now")]
    [InlineData("clock.GetLocalNow()")]
    public Task A_DateTimeOffset_is_not_reported(string time) => VerifyStatementsAsync($"var row = new Order(1.5, {time});");

    [Theory]
    [InlineData("_ = sender.Table(\"trades\").Column(\"price\", 1.5).At(DateTimeOffset.Now).AsTask();")]
    [InlineData("_ = sender.Table(\"trades\").Column(\"taken\", DateTime.Now).At(DateTime.UtcNow).AsTask();")]
    [InlineData("reading.Taken = DateTime.Now;")]
    [InlineData("Console.WriteLine(DateTime.Now);")]
    [InlineData("if (reading.Time > DateTime.Now) return;")]
    public Task A_local_time_elsewhere_is_not_reported(string statement) => VerifyStatementsAsync(statement);

    [Theory]
    [InlineData("reading.Time = {|#0:DateTime.Now|};", "DateTime.Now", "local time, which is converted to UTC, and what is computed of it is an hour off where the clocks change", "DateTime.UtcNow")]
    [InlineData("reading.Time = {|#0:DateTime.Today|};", "DateTime.Today", "midnight in the time zone of this machine, which is another hour and often another day in UTC", "DateTime.UtcNow.Date")]
    [InlineData("reading.Time = {|#0:clock.GetLocalNow().DateTime|};", "clock.GetLocalNow().DateTime", "local time that no longer says so, and is written as if it were UTC", "clock.GetUtcNow().UtcDateTime")]
    public Task The_message_says_what_the_time_is(string statement, string time, string meaning, string instead) =>
        VerifyAsync(InMethod(statement), new TestKit.Analyzers.DiagnosticResult(Rules.LocalTimestamp).WithLocation(0).WithArguments(time, meaning, instead));

    private Task VerifyStatementsAsync(string statements) => VerifyAsync(InMethod(statements));

    private static string InMethod(string statements) => $$"""
        class Ingestion
        {
            void Run(QuestSender sender, Reading reading, TimeProvider clock)
            {
                {{statements}}
            }
        }
        {{Types}}
        """;
}
