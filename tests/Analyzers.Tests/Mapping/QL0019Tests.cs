using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A member cannot be flattened.</summary>
public class QL0019Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A; [QuestFlatten] public string? [|Part|]; }
        """;

    [Fact]
    public async Task A_type_that_contains_itself() =>
        (await RefuseMembersAsync("public int A; [QuestFlatten] public Row? [|Next|];"))
            .ShouldBe("'Row.Next' is not mapped: its type 'Row' is one of those around it, and flattening it would never end; mark it [QuestIgnore]");

    [Fact]
    public async Task A_type_that_contains_itself_further_in() =>
        (await RefuseMembersAsync("""
            public class Node { public int Value; [QuestFlatten] public Link? Link; }
            public class Link { [QuestFlatten] public Node? To; }
            [QuestFlatten] public Node? [|First|];
            """)).ShouldContain("'Row.First.Link.To' is not mapped: its type 'Node' is one of those around it");

    [Fact]
    public async Task A_generic_type_that_would_grow_for_ever() =>
        (await RefuseMembersAsync("""
            public class Deep<T> { public int Value; [QuestFlatten] public Deep<Deep<T>>? Deeper; }
            [QuestFlatten] public Deep<int>? [|A|];
            """)).ShouldContain("would never end");

    [Theory]
    [InlineData("string")]
    [InlineData("double[]")]
    [InlineData("DateTime?")]
    public async Task A_type_that_has_a_column(string type) =>
        (await RefuseMembersAsync($"[QuestFlatten] public {type} [|A|] = default!;")).ShouldContain("has a column of its own; remove [QuestFlatten]");

    [Fact]
    public async Task A_type_without_members() =>
        (await RefuseMembersAsync("public int B; public class Empty; [QuestFlatten] public Empty? [|A|];")).ShouldContain("has no public property or field");

    [Theory]
    [InlineData("QuestSymbol")]
    [InlineData("QuestColumn(\"x\")")]
    [InlineData("QuestTimestamp")]
    public async Task Another_attribute_beside_it(string attribute) =>
        (await RefuseMembersAsync($"public struct Pair {{ public int X; }} [QuestFlatten, {attribute}] public Pair [|A|];"))
            .ShouldContain("a flattened member is no column itself");

    [Fact]
    public async Task A_type_parameter_behind_a_member_that_may_be_null() =>
        (await RefuseAsync("""
            public class Box<T> { public T Value = default!; }
            [QuestTable("t")] public partial class Row<T> { [QuestFlatten] public Box<T>? [|A|]; }
            """)).ShouldContain("cannot be read through a member that may be null");

    [Fact]
    public Task A_member_that_can_be_flattened() => AcceptMembersAsync(
        "public struct Pair { public int X, Y; } [QuestFlatten(Prefix = \"a_\")] public Pair? A; [QuestTimestamp] public DateTime At;");

    [Fact]
    public Task A_member_that_is_left_out() => AcceptMembersAsync("public int A; [QuestFlatten, QuestIgnore] public Row? Next; [QuestTimestamp] public DateTime At;");
}
