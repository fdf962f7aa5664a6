using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>QuestDB does not take a name.</summary>
public class QL0005Tests : RefusalTests
{
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestColumn("bid.price")] public double [|Bid|]; }
        """;

    [Fact]
    public async Task A_prefix_that_makes_a_bad_name() =>
        (await RefuseMembersAsync("public struct Pair { public int X; } [QuestFlatten(Prefix = \"a.\")] public Pair [|A|];"))
            .ShouldBe("'Row.A.X' is not mapped: the column name 'a.x' contains '.' at position 2, which QuestDB does not allow there; "
                + "choose another with [QuestColumn(\"...\")], or a Prefix of [QuestFlatten]");

    [Fact]
    public async Task A_table_name_that_QuestDB_does_not_take() =>
        (await RefuseAsync("""[[|QuestTable("a/b")|]] public partial class Row { public int A; }"""))
            .ShouldBe("'Row' is not mapped: the table name 'a/b' contains '/' at position 2, which QuestDB does not allow there; choose another name");

    [Fact]
    public async Task A_null_table_name() =>
        (await RefuseAsync("[[|QuestTable(null!)|]] public partial class Row { public int A; }")).ShouldContain("the table name '' is empty");

    [Fact]
    public async Task A_column_name_that_QuestDB_does_not_take() =>
        (await RefuseMembersAsync("""[QuestColumn("a.b")] public int [|A|];"""))
            .ShouldBe("'Row.A' is not mapped: the column name 'a.b' contains '.' at position 2, which QuestDB does not allow there; "
                + "choose another with [QuestColumn(\"...\")]");

    [Fact]
    public async Task A_table_name_that_begins_with_a_space() =>
        (await RefuseAsync("""[[|QuestTable(" x")|]] public partial class Row { public int A; }"""))
            .ShouldContain("the table name ' x' begins with a space");

    [Fact]
    public async Task A_name_with_a_NUL()
    {
        (await RefuseAsync("""[[|QuestTable("a\0b")|]] public partial class Row { public int A; }"""))
            .ShouldContain("contains U+0000 at position 2");
        (await RefuseMembersAsync("""[QuestColumn("a\0b")] public int [|A|];""")).ShouldContain("contains U+0000 at position 2");
    }

    [Theory]
    [InlineData("\\0")]
    [InlineData("\\ud800")]
    public async Task A_name_of_an_enum_value_that_is_no_symbol(string name) =>
        (await RefuseMembersAsync($$"""public enum Side { [System.Runtime.Serialization.EnumMember(Value = "{{name}}")] Buy } public Side [|A|];"""))
            .ShouldContain("the name that 'Side.Buy' has by [EnumMember] holds U+0000 or half of a surrogate pair");

    [Fact]
    public async Task A_host_of_the_same_name() =>
        (await RefuseAsync("""
            namespace Vendor { public class Quote { public double Bid { get; set; } } }
            namespace Demo { [[|QuestTableFor(typeof(Vendor.Quote), "q")|]] public partial class Quote; }
            """)).ShouldBe("'Quote' is not mapped: 'Quote' cannot have another member called 'Quote' or 'QuoteTable'; choose another with PropertyName");

    [Theory]
    [InlineData("class QuoteTable", "")]
    [InlineData("class Tables<Quote>", "")]
    [InlineData("class Tables : Base", "")]
    [InlineData("class Tables", ", PropertyName = \"ToString\"")]
    public async Task A_host_that_cannot_have_the_property_or_its_type(string host, string name) =>
        (await RefuseAsync($$"""
            {{Quote}} public class Base { public int Quote; }
            namespace Demo { [[|QuestTableFor(typeof(global::Quote), "q"{{name}})|]] public partial {{host}}; }
            """)).ShouldContain("choose another with PropertyName");

    [Fact]
    public async Task A_table_whose_property_is_called_like_the_type_of_another() =>
        (await RefuseAllAsync("""
            public class A { public int X { get; set; } }
            public class ATable { public int X { get; set; } }
            [[|QuestTableFor(typeof(A), "a")|], [|QuestTableFor(typeof(ATable), "b")|]] public static partial class Tables;
            """)).Count.ShouldBe(2);

    [Fact]
    public async Task A_host_that_has_such_a_member() =>
        (await RefuseAsync($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables { public int Quote; }"""))
            .ShouldContain("cannot have another member called 'Quote'");

    [Fact]
    public async Task Two_tables_of_one_type_without_names_of_their_own() =>
        (await RefuseAllAsync($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a")|], [|QuestTableFor(typeof(Quote), "b")|]] public partial class Tables;"""))
            .ShouldAllBe(message => message.EndsWith("makes a property called 'Quote' too; choose another with PropertyName", StringComparison.Ordinal));

    [Fact]
    public async Task A_name_that_is_none() =>
        (await RefuseAsync($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a", PropertyName = "my quotes")|]] public partial class Tables;"""))
            .ShouldContain("'my quotes' is no name for a property");

    [Fact]
    public async Task A_bad_table_name() =>
        (await RefuseAsync($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a?")|]] public partial class Tables;""")).ShouldContain("the table name 'a?' contains '?'");

    [Fact]
    public async Task A_designated_timestamp_whose_name_QuestDB_does_not_take() =>
        (await RefuseMembersAsync("""public int A; [QuestTimestamp("a.b")] public DateTime [|B|];"""))
            .ShouldContain("the column name 'a.b' contains '.' at position 2");

    [Theory]
    [InlineData("größe")]
    [InlineData("a b")]
    [InlineData("a=b")]
    [InlineData("价格")]
    public Task A_name_that_QuestDB_takes(string name) => AcceptMembersAsync($"[QuestColumn(\"{name}\")] public int A; [QuestTimestamp] public DateTime At;");
}
