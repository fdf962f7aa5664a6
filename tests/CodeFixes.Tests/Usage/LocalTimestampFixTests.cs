using Questline.Analyzers.Usage;
using Questline.CodeFixes.Tests.Support;
using Questline.CodeFixes.Usage;

namespace Questline.CodeFixes.Tests.Usage;

public class LocalTimestampFixTests : FixTests<LocalTimestampAnalyzer, LocalTimestampFix>
{
    [Theory]
    [InlineData("DateTime.Now", "DateTime.UtcNow")]
    [InlineData("System.DateTime.Now", "DateTime.UtcNow")]
    [InlineData("DateTime.Today", "DateTime.UtcNow.Date")]
    [InlineData("DateTime.UtcNow.ToLocalTime()", "DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now.DateTime", "DateTime.UtcNow")]
    [InlineData("DateTimeOffset.UtcNow.LocalDateTime", "DateTime.UtcNow")]
    [InlineData("clock.GetLocalNow().DateTime", "clock.GetUtcNow().UtcDateTime")]
    [InlineData("clock.GetUtcNow().LocalDateTime", "clock.GetUtcNow().UtcDateTime")]
    public Task A_local_time_becomes_UTC(string local, string utc) => VerifyStatementsAsync($"reading.Time = {{|QL0304:{local}|}};", $"reading.Time = {utc};");

    [Fact]
    public Task What_is_computed_of_it_stays() => VerifyStatementsAsync(
        "reading.Time = {|QL0304:DateTime.Now|}.AddMinutes(-5);", "reading.Time = DateTime.UtcNow.AddMinutes(-5);");

    [Fact]
    public Task All_of_a_file_are_fixed() => VerifyStatementsAsync(
        "reading.Time = {|QL0304:DateTime.Now|}; reading.Time = /* again */ {|QL0304:DateTime.Today|} /* the day */;",
        "reading.Time = DateTime.UtcNow; reading.Time = /* again */ DateTime.UtcNow.Date /* the day */;");

    [Fact]
    public Task A_run_time_row_is_fixed() => VerifyStatementsAsync(
        "_ = sender.Table(\"t\").Column(\"c\", 1).At({|QL0304:DateTime.Now|}).AsTask();",
        "_ = sender.Table(\"t\").Column(\"c\", 1).At(DateTime.UtcNow).AsTask();");

    [Fact]
    public Task A_variable_for_the_row_alone_is_fixed() => VerifyStatementsAsync(
        "DateTime now = DateTime.Now; reading.Time = {|QL0304:now|};", "DateTime now = DateTime.UtcNow; reading.Time = now;");

    [Theory]
    [InlineData("DateTime now = DateTime.Now; reading.Time = {|QL0304:now|}; Console.WriteLine(now);")]
    [InlineData("DateTime now = DateTime.Now; DateTime start = now.AddHours(-1); reading.Time = {|QL0304:start|};")]
    public Task A_variable_that_is_used_elsewhere_is_left_alone(string statements) => VerifyStatementsAsync(statements, statements);

    [Fact]
    public Task A_file_without_usings_is_fixed() => VerifyAsync("""
        [Questline.QuestTable("readings")]
        partial class Reading { public double Value { get; set; } [Questline.QuestTimestamp] public System.DateTime Time { get; set; } = {|QL0304:System.DateTime.Now|}; }
        class DateTime;
        """, """
        [Questline.QuestTable("readings")]
        partial class Reading { public double Value { get; set; } [Questline.QuestTimestamp] public System.DateTime Time { get; set; } = System.DateTime.UtcNow; }
        class DateTime;
        """);

    private static Task VerifyStatementsAsync(string statements, string fixedStatements) => VerifyAsync(InMethod(statements), InMethod(fixedStatements));

    private static string InMethod(string statements) => $$"""
        class Ingestion
        {
            void Run(QuestSender sender, Reading reading, TimeProvider clock)
            {
                {{statements}}
            }
        }
        [QuestTable("readings")]
        partial class Reading { public double Value { get; set; } [QuestTimestamp] public DateTime Time { get; set; } }
        """;
}
