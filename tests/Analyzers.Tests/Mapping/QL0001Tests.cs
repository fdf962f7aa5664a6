using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A table type must be partial.</summary>
public class QL0001Tests : RefusalTests
{
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    protected override string Sample => """
        [QuestTable("t")] public record [|Row|](int A, [QuestTimestamp] DateTime At);
        """;

    [Fact]
    public async Task A_class_that_is_not_partial() =>
        (await RefuseAsync($"{Quote} [[|QuestTableFor(typeof(Quote), \"q\")|]] public class Tables;"))
            .ShouldBe("'Quote' is not mapped: the class 'Tables' that gets its table is not partial; add the modifier 'partial'");

    [Fact]
    public async Task A_type_that_is_not_partial() =>
        (await RefuseAsync("""[QuestTable("t")] public class [|Row|] { public int A; }"""))
            .ShouldBe("'Row' is not mapped: it is not partial; add the modifier 'partial'");

    [Fact]
    public async Task A_type_inside_a_type_that_is_not_partial() =>
        (await RefuseAsync("""public class Outer { [QuestTable("t")] public partial class [|Row|] { public int A; } }"""))
            .ShouldBe("'Row' is not mapped: the type 'Outer' around it is not partial; add the modifier 'partial'");

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public async Task Any_type_around_it_counts(string kind) =>
        (await RefuseAsync($$"""public {{kind}} Outer { public partial class Middle { [QuestTable("t")] public partial class [|Row|] { public int A; } } }"""))
            .ShouldContain("the type 'Outer' around it is not partial");

    [Fact]
    public Task A_type_in_parts_needs_no_more() => VerifyAsync("""
        [QuestTable("t", ServerTime = true)] public partial class Row { public int A; }
        public partial class Row { public int B; }
        """);

    [Fact]
    public Task A_base_type_need_not_be_partial() => VerifyAsync("""
        public class Base { public int A; }
        [QuestTable("t", ServerTime = true)] public partial class Row : Base;
        """);
}
