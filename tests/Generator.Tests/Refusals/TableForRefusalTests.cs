using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

public class TableForRefusalTests
{
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    [Fact]
    public void A_class_that_is_not_partial() =>
        Refusal.Verify($"{Quote} [[|QuestTableFor(typeof(Quote), \"q\")|]] public class Tables;")
            .ShouldBe("'Quote' is not mapped: the class 'Tables' that gets its table is not partial; add the modifier 'partial'");

    [Theory]
    [InlineData("IQuote", "an interface has no rows of its own")]
    [InlineData("Event", "an abstract type has no rows of its own")]
    [InlineData("Helper", "a static class has no rows")]
    [InlineData("Fast", "a ref struct cannot")]
    [InlineData("Side", "it is no type with members")]
    [InlineData("string", "it is no type with members")]
    [InlineData("double[]", "it is no type with members")]
    [InlineData("Reading<>", "its type arguments are missing")]
    public void A_type_that_has_no_rows(string type, string reason) =>
        Refusal.Verify($$"""
            public interface IQuote { double Bid { get; } }
            public abstract class Event { public double Bid { get; set; } }
            public static class Helper { public static double Bid { get; set; } }
            public ref struct Fast { public double Bid; }
            public enum Side { Buy }
            public class Reading<T> { public double Bid { get; set; } }
            [[|QuestTableFor(typeof({{type}}), "q")|]] public partial class Tables;
            """).ShouldContain(reason);

    [Fact]
    public void A_type_that_only_its_own_file_sees() =>
        Refusal.Verify("""file class Quote { public double Bid { get; set; } } [[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables;""")
            .ShouldContain("file-local");

    [Fact]
    public void A_type_that_the_project_cannot_access() =>
        Refusal.Verify("""[[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables { private class Quote { public double Bid { get; set; } } }""")
            .ShouldContain("make it internal or public");

    [Fact]
    public void A_host_of_the_same_name() =>
        Refusal.Verify("""
            namespace Vendor { public class Quote { public double Bid { get; set; } } }
            namespace Demo { [[|QuestTableFor(typeof(Vendor.Quote), "q")|]] public partial class Quote; }
            """).ShouldBe("'Quote' is not mapped: 'Quote' cannot have another member called 'Quote' or 'QuoteTable'; choose another with PropertyName");

    [Theory]
    [InlineData("class QuoteTable", "")]
    [InlineData("class Tables<Quote>", "")]
    [InlineData("class Tables : Base", "")]
    [InlineData("class Tables", ", PropertyName = \"ToString\"")]
    public void A_host_that_cannot_have_the_property_or_its_type(string host, string name) =>
        Refusal.Verify($$"""
            {{Quote}} public class Base { public int Quote; }
            namespace Demo { [[|QuestTableFor(typeof(global::Quote), "q"{{name}})|]] public partial {{host}}; }
            """).ShouldContain("choose another with PropertyName");

    [Fact]
    public void A_table_whose_property_is_called_like_the_type_of_another() =>
        Refusal.VerifyAll("""
            public class A { public int X { get; set; } }
            public class ATable { public int X { get; set; } }
            [[|QuestTableFor(typeof(A), "a")|], [|QuestTableFor(typeof(ATable), "b")|]] public static partial class Tables;
            """).Count.ShouldBe(2);

    [Fact]
    public void Members_of_a_type_that_has_none() =>
        Refusal.Verify($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "q", Members = typeof(int[]))|]] public static partial class Tables;""")
            .ShouldContain("name an interface");

    [Fact]
    public void A_parameter_that_describes_no_member() =>
        Refusal.Verify($$"""
            {{Quote}} [QuestTableFor(typeof(Quote), "q", Members = typeof(Columns))]
            public static partial class Tables { private sealed class Columns([QuestColumn("b")] double [|Bid|])  ; }
            """.Replace(" ; }", "; }")).ShouldContain("has no readable member of this name");

    [Fact]
    public void A_host_that_has_such_a_member() =>
        Refusal.Verify($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "q")|]] public partial class Tables { public int Quote; }""")
            .ShouldContain("cannot have another member called 'Quote'");

    [Fact]
    public void Two_tables_of_one_type_without_names_of_their_own() =>
        Refusal.VerifyAll($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a")|], [|QuestTableFor(typeof(Quote), "b")|]] public partial class Tables;""")
            .ShouldAllBe(message => message.EndsWith("makes a property called 'Quote' too; choose another with PropertyName", StringComparison.Ordinal));

    [Fact]
    public void A_name_that_is_none() =>
        Refusal.Verify($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a", PropertyName = "my quotes")|]] public partial class Tables;""")
            .ShouldContain("'my quotes' is no name for a property");

    [Fact]
    public void A_configured_member_that_the_type_does_not_have() =>
        Refusal.Verify($$"""
            {{Quote}}
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestColumn("b")] object [|Bidd|] { get; } } }
            """).ShouldBe("'Quote.Bidd' is not mapped: 'Quote' has no readable member of this name; name one of its properties or fields");

    [Fact]
    public void A_configured_member_that_is_wrong_is_marked_where_it_is_configured() =>
        Refusal.Verify($$"""
            {{Quote}}
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestSymbol] object [|Bid|] { get; } } }
            """).ShouldStartWith("'Quote.Bid' is not mapped: a symbol is made from text");

    [Fact]
    public void A_member_that_is_private() =>
        Refusal.Verify("""
            public class Quote { public double Bid { get; set; } private double Ask { get; set; } }
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestColumn] object [|Ask|] { get; } } }
            """).ShouldBe("'Quote.Ask' is not mapped: generated code cannot access it; make it public, or mark it [QuestIgnore]");

    [Fact]
    public void A_member_without_a_column_is_marked_at_the_attribute() =>
        Refusal.Verify("""public class Quote { public object? Bid { get; set; } } [[|QuestTableFor(typeof(Quote), "a")|]] public partial class Tables;""")
            .ShouldStartWith("'Quote.Bid' is not mapped: its type 'object?' has no QuestDB column");

    [Fact]
    public void A_bad_table_name() =>
        Refusal.Verify($$"""{{Quote}} [[|QuestTableFor(typeof(Quote), "a?")|]] public partial class Tables;""").ShouldContain("the table name 'a?' contains '?'");

    [Fact]
    public void One_table_that_is_wrong_does_not_take_another_with_it() =>
        SourceGeneratorVerifier<TableGenerator>.Run(
            [$$"""{{Quote}} [QuestTableFor(typeof(Quote), "a?"), QuestTableFor(typeof(Quote), "b", PropertyName = "B")] public partial class Tables;"""])
            .Files.ShouldHaveSingleItem().HintName.ShouldBe("Tables.B.g.cs");
}
