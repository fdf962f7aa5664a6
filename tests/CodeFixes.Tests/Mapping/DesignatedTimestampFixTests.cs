using Questline.Analyzers.Mapping;
using Questline.CodeFixes.Mapping;
using Questline.CodeFixes.Tests.Support;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.Mapping;

public class DesignatedTimestampFixTests : FixTests<TableAnalyzer, DesignatedTimestampFix>
{
    private const string ServerTime = "Questline.ServerTime";

    [Theory]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    public Task The_only_time_becomes_the_designated_timestamp(string type) => VerifyAsync(
        $"""[QuestTable("t")] public partial record {"{|QL0024:Row|}"}(int A, {type} At);""",
        $"""[QuestTable("t")] public partial record Row(int A, [QuestTimestamp] {type} At);""");

    [Fact]
    public Task A_property_is_marked_below_its_documentation() => VerifyAsync("""
        [QuestTable("t")]
        public partial class {|QL0024:Row|}
        {
            public int A { get; set; }

            /// <summary>When.</summary>
            public DateTime At { get; set; }
        }
        """, """
        [QuestTable("t")]
        public partial class Row
        {
            public int A { get; set; }

            /// <summary>When.</summary>
            [QuestTimestamp]
            public DateTime At { get; set; }
        }
        """);

    [Fact]
    public Task The_lines_and_comments_of_an_attribute_stay() => VerifyAsync("""
        [QuestTable(
            "t", // The readings.
            Dedup = false)]
        public partial record {|QL0024:Row|}(int A);
        """, """
        [QuestTable(
            "t", // The readings.
            Dedup = false, ServerTime = true)]
        public partial record Row(int A);
        """);

    [Fact]
    public Task A_field_is_marked() => VerifyAsync(
        """[QuestTable("t")] public partial struct {|QL0024:Row|} { public int A; public DateTime At; }""",
        """[QuestTable("t")] public partial struct Row { public int A; [QuestTimestamp] public DateTime At; }""");

    [Fact]
    public Task All_tables_of_a_file_are_mended_at_once() => VerifyAsync("""
        [QuestTable("a")] public partial record {|QL0024:A|}(int X, DateTime At);
        [QuestTable("b")] public partial record {|QL0024:B|}(int X, DateTime At);
        """, """
        [QuestTable("a")] public partial record A(int X, [QuestTimestamp] DateTime At);
        [QuestTable("b")] public partial record B(int X, [QuestTimestamp] DateTime At);
        """);

    [Theory]
    [InlineData("int A")]
    [InlineData("DateTime From, DateTime To")]
    [InlineData("int A, [QuestColumn(\"at\")] DateTime At")]
    [InlineData("int A, [QuestIgnore] DateTime At")]
    [InlineData("DateTime At")]
    public Task Without_a_single_time_the_server_stamps_the_rows(string members) => VerifyAsync(
        $"""[QuestTable("t")] public partial record {"{|QL0024:Row|}"}({members});""",
        $"""[QuestTable("t", ServerTime = true)] public partial record Row({members});""");

    [Fact]
    public Task Two_fields_of_one_declaration_cannot_be_told_apart() => VerifyAsync(
        """[QuestTable("t")] public partial class {|QL0024:Row|} { public int A; public DateTime At, Until; [QuestIgnore] public int B; }""",
        """[QuestTable("t", ServerTime = true)] public partial class Row { public int A; public DateTime At, Until; [QuestIgnore] public int B; }""");

    [Fact]
    public Task The_server_can_stamp_rows_that_have_a_time_as_well()
    {
        CSharpCodeFixTest<TableAnalyzer, DesignatedTimestampFix> test = Create(
            """[QuestTable("t", Naming = ColumnNaming.AsIs)] public partial record {|QL0024:Row|}(int A, DateTime At);""",
            """[QuestTable("t", Naming = ColumnNaming.AsIs, ServerTime = true)] public partial record Row(int A, DateTime At);""");
        test.CodeActionEquivalenceKey = ServerTime;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task What_says_that_it_is_not_meant_is_changed() => VerifyAsync(
        """[QuestTable("t", ServerTime = false)] public partial record {|QL0024:Row|}(int A);""",
        """[QuestTable("t", ServerTime = true)] public partial record Row(int A);""");

    [Fact]
    public Task The_table_of_a_type_of_another_library_has_the_time_of_the_server() => VerifyAsync("""
        public record Quote(double Bid, DateTime At);
        [{|QL0024:QuestTableFor(typeof(Quote), "quotes")|}] public static partial class Tables;
        """, """
        public record Quote(double Bid, DateTime At);
        [QuestTableFor(typeof(Quote), "quotes", ServerTime = true)] public static partial class Tables;
        """);

    [Fact]
    public Task A_time_that_has_the_reserved_name_becomes_the_designated_timestamp() => VerifyAsync(
        """[QuestTable("t")] public partial record Row(int A, DateTime From, DateTime {|QL0008:Timestamp|});""",
        """[QuestTable("t")] public partial record Row(int A, DateTime From, [QuestTimestamp] DateTime Timestamp);""");

    [Theory]
    [InlineData("int {|QL0008:Timestamp|}")]
    [InlineData("DateTime {|QL0008:Timestamp|}, [QuestTimestamp] DateTime At")]
    [InlineData("[QuestColumn(\"TIMESTAMP\")] DateTime {|QL0008:At|}")]
    public Task What_cannot_be_the_designated_timestamp_does_not_become_it(string members) =>
        VerifyNoneAsync($"""[QuestTable("t")] public partial record Row(int A, {members});""");
}
