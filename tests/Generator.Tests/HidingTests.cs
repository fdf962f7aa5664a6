using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>Members of one name in a type and its base types.</summary>
public class HidingTests
{
    [Fact]
    public void What_hides_a_column_may_be_left_out() => LineOf("""
        public class Base { public int X = 1; }
        [QuestTable("t")] public partial class Row : Base { public int Y = 3; [QuestIgnore] private new int X => 2; }
        """).ShouldBe("<c>t y=…i</c>");

    [Fact]
    public void What_hides_a_column_may_be_a_column_in_its_place() => LineOf("""
        public class Base { public int X = 1; public int Z; }
        [QuestTable("t")] public partial class Row : Base { public new double X = 2; }
        """).ShouldBe("<c>t x=…,z=…i</c>");

    [Fact]
    public void What_generated_code_cannot_see_hides_nothing() => LineOf("""
        public class Base { public int X = 1; }
        public class Middle : Base { private new int X => 2; }
        [QuestTable("t")] public partial class Row : Middle;
        """).ShouldBe("<c>t x=…i</c>");

    [Fact]
    public void The_parameters_of_a_base_record_do_not_describe_what_hides_its_properties() => LineOf("""
        public record Base([QuestColumn("old")] string X);
        [QuestTable("t")] public partial record Row(string Y) : Base(Y) { public new int X => 1; }
        """).ShouldBe("<c>t x=…i,y=\"…\"</c>");

    [Fact]
    public void The_parameter_of_a_derived_record_describes_the_property_that_it_inherits() => LineOf("""
        public record Base([QuestColumn("old")] string X);
        [QuestTable("t")] public partial record Row([QuestSymbol] string X) : Base(X);
        """).ShouldBe("<c>t,x=…</c>");

    [Fact]
    public void A_flattened_interface_has_the_members_of_its_bases() => LineOf("""
        public interface IPrice { double Price { get; } }
        public interface IQuote : IPrice { int Size { get; } }
        [QuestTable("t")] public partial record Row([QuestFlatten(Prefix = "q_")] IQuote Q);
        """).ShouldBe("<c>t q_price=…,q_size=…i</c>");

    [Fact]
    public void The_type_that_describes_the_members_of_another_has_those_of_its_bases() => LineOf("""
        public class Quote { public string Symbol { get; set; } = ""; internal int Size { get; set; } }
        [QuestTableFor(typeof(Quote), "q", Members = typeof(IColumns))]
        public static partial class Tables
        {
            private interface IBase { [QuestSymbol] object Symbol { get; } }
            private interface IColumns : IBase { object Size { get; } }
        }
        """).ShouldBe("<c>q,symbol=… size=…i</c>");

    private static string LineOf(string source)
    {
        string code = SourceGeneratorVerifier<TableGenerator>.Compile(source).Files.ShouldHaveSingleItem().SourceText.ToString();
        int start = code.IndexOf("/// <remarks>", StringComparison.Ordinal) + "/// <remarks>".Length;
        return code[start..code.IndexOf("</remarks>", start, StringComparison.Ordinal)];
    }
}
