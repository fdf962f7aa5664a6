using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A table has no designated timestamp.</summary>
public class QL0024Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial record [|Row|](int A, DateTime At);
        """;

    [Fact]
    public async Task The_message_says_what_happens() =>
        (await RefuseAsync("""[QuestTable("t")] public partial class [|Row|] { public int A; }""")).ShouldBe(
            "'Row' has no designated timestamp, so that the server stamps each row when it arrives: mark a member [QuestTimestamp], "
            + "or say that it is meant with ServerTime = true");

    [Fact]
    public async Task The_table_of_another_type_is_marked_where_it_is_asked_for() =>
        (await RefuseAsync("""
            public record Quote(double Bid);
            [[|QuestTableFor(typeof(Quote), "a")|], QuestTableFor(typeof(Quote), "b", PropertyName = "B", ServerTime = true)]
            public static partial class Tables;
            """)).ShouldStartWith("'Quote' has no designated timestamp");

    [Theory]
    [InlineData("[QuestTimestamp] DateTime At")]
    [InlineData("[QuestTimestamp] DateTimeOffset? At")]
    [InlineData("[QuestTimestamp(Unit = TimestampUnit.Seconds)] long At")]
    public Task A_table_with_a_designated_timestamp(string member) => VerifyAsync($"""[QuestTable("t")] public partial record Row(int A, {member});""");

    [Fact]
    public Task A_designated_timestamp_of_a_base_type() => VerifyAsync("""
        public abstract class Base { [QuestTimestamp] public DateTime At; }
        [QuestTable("t")] public partial class Row : Base { public int A; }
        """);

    [Fact]
    public Task A_designated_timestamp_of_a_flattened_type() => VerifyAsync("""
        public class Header { [QuestTimestamp] public DateTime At; }
        [QuestTable("t")] public partial record Row([QuestFlatten] Header Header, int A);
        """);

    [Fact]
    public Task The_server_s_time_on_purpose() => VerifyAsync("""[QuestTable("t", ServerTime = true)] public partial record Row(int A);""");

    [Fact]
    public Task The_server_s_time_not_on_purpose() => VerifyAsync("""[QuestTable("t", ServerTime = false)] public partial record [|Row|](int A);""");

    [Fact]
    public Task A_table_that_is_refused_is_mended_first() => VerifyAsync("""[QuestTable("t")] public partial record Row(object {|QL0003:A|});""");

    [Fact]
    public Task A_type_that_is_no_table() => VerifyAsync("public partial record Row(int A);");
}
