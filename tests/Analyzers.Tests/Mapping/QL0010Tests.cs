using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>Generated code cannot read a member.</summary>
public class QL0010Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A; [QuestColumn] public int [|B|] { set { } } }
        """;

    [Theory]
    [InlineData("private new int X = 2;")]
    [InlineData("private new static int X = 2;")]
    [InlineData("private new const int X = 2;")]
    [InlineData("public new void X() { }")]
    [InlineData("public new int X { set { } }")]
    [InlineData("private new class X;")]
    public async Task A_member_that_something_else_hides(string hiding) =>
        (await RefuseAsync($$"""
            public class Base { public int X = 1; }
            [QuestTable("t")] public partial class [|Row|] : Base { public int Y = 3; {{hiding}} }
            """)).ShouldStartWith("'Row.X' is not mapped: it is hidden by another member of its name, of 'Row', which would be read in its place;");

    [Fact]
    public async Task A_member_of_a_flattened_type() =>
        (await RefuseMembersAsync("""
            public class Base { public int X = 1; }
            public class Derived : Base { public int Y = 3; internal new string X = ""; }
            [QuestFlatten] public Derived [|Part|] = new();
            """)).ShouldContain("'Row.Part.X' is not mapped: it is hidden by another member of its name, of 'Derived'");

    [Fact]
    public async Task A_static_member_with_an_attribute() =>
        (await RefuseMembersAsync("public int B; [QuestColumn] public static int [|A|];")).ShouldContain("it is static");

    [Fact]
    public async Task An_indexer_with_an_attribute() =>
        (await RefuseMembersAsync("public int B; [QuestColumn] public int [|this|][int index] => 0;")).ShouldContain("it is an indexer");

    [Fact]
    public async Task A_property_without_a_getter_with_an_attribute() =>
        (await RefuseMembersAsync("public int B; [QuestColumn] public int [|A|] { set { } }")).ShouldContain("it has no getter");

    [Fact]
    public async Task An_explicit_interface_implementation_with_an_attribute() =>
        (await RefuseAsync("""
            public interface IHasA { int A { get; } }
            [QuestTable("t")] public partial class Row : IHasA { public int B; [QuestColumn] int IHasA.[|A|] => 0; }
            """)).ShouldContain("cannot be read by its name");

    [Fact]
    public async Task A_private_member_of_a_base_type_with_an_attribute() =>
        (await RefuseAsync("""
            public class Base { [QuestColumn] private int _a = 1; public int B => _a; }
            [QuestTable("t")] public partial class [|Row|] : Base;
            """)).ShouldBe("'Row._a' is not mapped: generated code cannot access it; make it protected or public, or mark it [QuestIgnore]");

    [Fact]
    public async Task A_member_that_must_not_be_used() =>
        (await RefuseMembersAsync("""[Obsolete("gone", true)] public int [|A|] => 1;""")).ShouldContain("it is obsolete");

    [Fact]
    public async Task A_member_that_is_private() =>
        (await RefuseAsync("""
            public class Quote { public double Bid { get; set; } private double Ask { get; set; } }
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestColumn] object [|Ask|] { get; } } }
            """)).ShouldBe("'Quote.Ask' is not mapped: generated code cannot access it; make it public, or mark it [QuestIgnore]");
}
