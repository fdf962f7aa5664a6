using Questline.Analyzers.Mapping;
using Questline.CodeFixes.Mapping;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Mapping;

public class RenameColumnFixTests : FixTests<TableAnalyzer, RenameColumnFix>
{
    [Theory]
    [InlineData("a.b", "a_b")]
    [InlineData("bid-price", "bid_price")]
    [InlineData("price (EUR)", "price _EUR")]
    [InlineData("a/\\\\/b", "a_b")]
    [InlineData("", "column")]
    [InlineData("???", "column")]
    [InlineData("größe?", "größe")]
    public Task A_bad_name_loses_what_is_bad_in_it(string bad, string good) => VerifyMembersAsync(
        $"""[QuestColumn("{bad}")] public int {"{|QL0005:A|}"};""",
        $"""[QuestColumn("{good}")] public int A;""");

    [Fact]
    public Task A_long_name_is_cut() => VerifyMembersAsync(
        $"""[QuestColumn("{new string('é', 100)}")] public int {"{|QL0006:A|}"};""",
        $"""[QuestColumn("{new string('é', 63)}")] public int A;""");

    [Fact]
    public Task A_name_that_is_long_because_of_its_member_gets_an_attribute() => VerifyMembersAsync(
        $$"""public int {|QL0006:{{new string('a', 128)}}|};""",
        $$"""[QuestColumn("{{new string('a', 127)}}")] public int {{new string('a', 128)}};""");

    [Fact]
    public Task A_second_column_of_a_name_gets_a_number() => VerifyMembersAsync(
        """public int Price { get; set; } public int {|QL0007:price|} { get; set; }""",
        """public int Price { get; set; } [QuestColumn("price_2")] public int price { get; set; }""");

    [Fact]
    public Task Several_columns_of_a_name_get_several_numbers() => VerifyMembersAsync(
        """public int Price; [QuestColumn("price")] public int {|QL0007:A|}; [QuestColumn("PRICE")] public int {|QL0007:B|}; public int Price2, price_2;""",
        """public int Price; [QuestColumn("price_3")] public int A; [QuestColumn("PRICE_4")] public int B; public int Price2, price_2;""");

    [Fact]
    public Task A_good_name_that_another_column_has_is_not_taken() => VerifyMembersAsync(
        """[QuestColumn("a.b")] public int {|QL0005:A|}; [QuestColumn("a_b")] public int B;""",
        """[QuestColumn("a_b_2")] public int A; [QuestColumn("a_b")] public int B;""");

    [Fact]
    public Task A_reserved_name_gets_an_ending() => VerifyMembersAsync(
        """public double {|QL0008:Timestamp|};""",
        """[QuestColumn("timestamp_value")] public double Timestamp;""");

    [Fact]
    public Task The_rest_of_an_attribute_stays() => VerifyMembersAsync(
        """[QuestColumn("a.b", Type = QuestColumnType.Int)] public int {|QL0005:A|}; public int B; [QuestColumn(Type = QuestColumnType.Int)] public int {|QL0007:b|};""",
        """[QuestColumn("a_b", Type = QuestColumnType.Int)] public int A; public int B; [QuestColumn("b_2", Type = QuestColumnType.Int)] public int b;""");

    [Fact]
    public Task The_designated_timestamp_is_named_by_its_own_attribute() => VerifyAsync(
        """[QuestTable("t")] public partial record Row(int A, [QuestTimestamp("at.utc")] DateTime {|QL0005:At|});""",
        """[QuestTable("t")] public partial record Row(int A, [QuestTimestamp("at_utc")] DateTime At);""");

    [Fact]
    public Task The_parameter_of_a_record_is_marked() => VerifyAsync(
        """[QuestTable("t", ServerTime = true)] public partial record Row([QuestSymbol] string Side, [QuestSymbol] string {|QL0007:side|});""",
        """[QuestTable("t", ServerTime = true)] public partial record Row([QuestSymbol] string Side, [QuestSymbol][QuestColumn("side_2")] string side);""");

    [Fact]
    public Task A_member_that_describes_one_of_another_type_is_marked() => VerifyAsync("""
        public record Quote(double Timestamp, int A);
        [QuestTableFor(typeof(Quote), "q", Members = typeof(IColumns), ServerTime = true)]
        public static partial class Tables { private interface IColumns { [QuestColumn] object {|QL0008:Timestamp|} { get; } } }
        """, """
        public record Quote(double Timestamp, int A);
        [QuestTableFor(typeof(Quote), "q", Members = typeof(IColumns), ServerTime = true)]
        public static partial class Tables { private interface IColumns { [QuestColumn("timestamp_value")] object Timestamp { get; } } }
        """);

    [Theory]
    [InlineData("public struct Pair { public int X; } [QuestFlatten(Prefix = \"a.\")] public Pair {|QL0005:P|};")]
    [InlineData("public int A, B; public int {|QL0007:a|}, c;")]
    [InlineData("public enum Side { [System.Runtime.Serialization.EnumMember(Value = \"\\0\")] Buy } public Side {|QL0005:A|};")]
    public Task What_one_attribute_cannot_name_is_left_alone(string members) =>
        VerifyNoneAsync($$"""[QuestTable("t", ServerTime = true)] public partial class Row { {{members}} }""");

    [Fact]
    public Task The_name_of_a_table_is_left_alone() =>
        VerifyNoneAsync("""[{|QL0005:QuestTable("a/b")|}] public partial record Row(int A);""");

    private static Task VerifyMembersAsync(string source, string fixedSource) => VerifyAsync(
        $$"""[QuestTable("t", ServerTime = true)] public partial class Row { {{source}} }""",
        $$"""[QuestTable("t", ServerTime = true)] public partial class Row { {{fixedSource}} }""");
}
