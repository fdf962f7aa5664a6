namespace Questline.Generator.Tests.Refusals;

/// <summary>A base member that <c>row.X</c> does not reach any more must neither be written wrongly nor be dropped without a word.</summary>
public class HiddenMemberRefusalTests
{
    [Theory]
    [InlineData("private new int X = 2;")]
    [InlineData("private new static int X = 2;")]
    [InlineData("private new const int X = 2;")]
    [InlineData("public new void X() { }")]
    [InlineData("public new int X { set { } }")]
    [InlineData("private new class X;")]
    public void A_member_that_something_else_hides(string hiding) =>
        Refusal.Verify($$"""
            public class Base { public int X = 1; }
            [QuestTable("t")] public partial class [|Row|] : Base { public int Y = 3; {{hiding}} }
            """).ShouldStartWith("'Row.X' is not mapped: it is hidden by another member of its name, of 'Row', which would be read in its place;");

    [Fact]
    public void A_member_of_a_flattened_type() =>
        Refusal.VerifyMembers("""
            public class Base { public int X = 1; }
            public class Derived : Base { public int Y = 3; internal new string X = ""; }
            [QuestFlatten] public Derived [|Part|] = new();
            """).ShouldContain("'Row.Part.X' is not mapped: it is hidden by another member of its name, of 'Derived'");
}
