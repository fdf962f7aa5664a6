namespace Questline.Generator.Tests.Refusals;

public class FlattenRefusalTests
{
    [Fact]
    public void A_type_that_contains_itself() =>
        Refusal.VerifyMembers("public int A; [QuestFlatten] public Row? [|Next|];")
            .ShouldBe("'Row.Next' is not mapped: its type 'Row' is one of those around it, and flattening it would never end; mark it [QuestIgnore]");

    [Fact]
    public void A_type_that_contains_itself_further_in() =>
        Refusal.VerifyMembers("""
            public class Node { public int Value; [QuestFlatten] public Link? Link; }
            public class Link { [QuestFlatten] public Node? To; }
            [QuestFlatten] public Node? [|First|];
            """).ShouldContain("'Row.First.Link.To' is not mapped: its type 'Node' is one of those around it");

    [Fact]
    public void A_generic_type_that_would_grow_for_ever() =>
        Refusal.VerifyMembers("""
            public class Deep<T> { public int Value; [QuestFlatten] public Deep<Deep<T>>? Deeper; }
            [QuestFlatten] public Deep<int>? [|A|];
            """).ShouldContain("would never end");

    [Theory]
    [InlineData("string")]
    [InlineData("double[]")]
    [InlineData("DateTime?")]
    public void A_type_that_has_a_column(string type) =>
        Refusal.VerifyMembers($"[QuestFlatten] public {type} [|A|] = default!;").ShouldContain("has a column of its own; remove [QuestFlatten]");

    [Fact]
    public void A_type_without_members() =>
        Refusal.VerifyMembers("public int B; public class Empty; [QuestFlatten] public Empty? [|A|];").ShouldContain("has no public property or field");

    [Theory]
    [InlineData("QuestSymbol")]
    [InlineData("QuestColumn(\"x\")")]
    [InlineData("QuestTimestamp")]
    public void Another_attribute_beside_it(string attribute) =>
        Refusal.VerifyMembers($"public struct Pair {{ public int X; }} [QuestFlatten, {attribute}] public Pair [|A|];")
            .ShouldContain("a flattened member is no column itself");

    [Fact]
    public void A_column_that_another_member_has() =>
        Refusal.VerifyMembers("public struct Pair { public int X; } [QuestFlatten] public Pair [|A|]; public int X;".Replace("[|A|]; public int X;", "A; public int [|X|];"))
            .ShouldBe("'Row.X' is not mapped: its column 'x' is already the column of 'A.X', and QuestDB ignores case in names; choose another with [QuestColumn(\"...\")]");

    [Fact]
    public void A_prefix_that_makes_a_bad_name() =>
        Refusal.VerifyMembers("public struct Pair { public int X; } [QuestFlatten(Prefix = \"a.\")] public Pair [|A|];")
            .ShouldBe("'Row.A.X' is not mapped: the column name 'a.x' contains '.' at position 2, which QuestDB does not allow there; "
                + "choose another with [QuestColumn(\"...\")], or a Prefix of [QuestFlatten]");

    [Fact]
    public void A_member_of_a_type_without_a_column_inside() =>
        Refusal.VerifyMembers("public struct Pair { public object X; } [QuestFlatten] public Pair [|A|];")
            .ShouldStartWith("'Row.A.X' is not mapped: its type 'object' has no QuestDB column");

    [Fact]
    public void A_second_designated_timestamp_inside() =>
        Refusal.VerifyMembers("public struct Pair { public int X; [QuestTimestamp] public DateTime At; } [QuestFlatten] public Pair A; [QuestTimestamp] public DateTime [|At|];")
            .ShouldContain("'A.At' is marked too");

    [Fact]
    public void A_type_parameter_behind_a_member_that_may_be_null() =>
        Refusal.Verify("""
            public class Box<T> { public T Value = default!; }
            [QuestTable("t")] public partial class Row<T> { [QuestFlatten] public Box<T>? [|A|]; }
            """).ShouldContain("cannot be read through a member that may be null");
}
