using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>An attribute has no effect where it stands.</summary>
public class QL0020Tests : RefusalTests
{
    private const string Quote = "public class Quote { public double Bid { get; set; } }";

    protected override string Sample => """
        [QuestTable("t")] public partial class Row([QuestSymbol] string [|name|]) { public string Name => name; }
        """;

    [Fact]
    public async Task An_attribute_on_a_parameter_that_is_no_member() =>
        (await RefuseAsync("""[QuestTable("t")] public partial class Row([QuestSymbol] string [|name|]) { public string Name => name; }"""))
            .ShouldContain("no property or field has its name");

    [Fact]
    public async Task A_parameter_that_describes_no_member() =>
        (await RefuseAsync($$"""
            {{Quote}} [QuestTableFor(typeof(Quote), "q", Members = typeof(Columns))]
            public static partial class Tables { private sealed class Columns([QuestColumn("b")] double [|Bid|])  ; }
            """.Replace(" ; }", "; }"))).ShouldContain("has no readable member of this name");

    [Fact]
    public async Task A_configured_member_that_the_type_does_not_have() =>
        (await RefuseAsync($$"""
            {{Quote}}
            [QuestTableFor(typeof(Quote), "a", Members = typeof(Columns))]
            public partial class Tables { private interface Columns { [QuestColumn("b")] object [|Bidd|] { get; } } }
            """)).ShouldBe("'Quote.Bidd' is not mapped: 'Quote' has no readable member of this name; name one of its properties or fields");

    [Fact]
    public Task A_parameter_that_a_record_makes_a_property_of() => VerifyAsync(
        """[QuestTable("t", ServerTime = true)] public partial record Row([QuestSymbol] string Name);""");

    [Fact]
    public Task A_parameter_of_the_name_of_a_member() => VerifyAsync(
        """[QuestTable("t", ServerTime = true)] public partial class Row([QuestSymbol] string Name) { public string Name { get; } = Name; }""");
}
