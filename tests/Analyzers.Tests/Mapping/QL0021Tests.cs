using Microsoft.CodeAnalysis;
using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A column attribute stands in a type that is no table.</summary>
public class QL0021Tests : RuleTests<NotATableAnalyzer>
{
    protected override string Sample => """
        internal class Row { [[|QuestSymbol|]] public string Name { get; set; } = ""; }
        """;

    [Fact]
    public Task The_message_names_the_member_the_attribute_and_the_type() => VerifyMessageAsync(
        """internal record Row([[|QuestColumn("a")|]] int A);""",
        "'Row.A' carries [QuestColumn], and its type 'Row' is no table: mark the type [QuestTable(\"...\")], or remove the attribute");

    [Theory]
    [InlineData("QuestSymbol")]
    [InlineData("QuestColumn(\"a\")")]
    [InlineData("QuestTimestamp")]
    [InlineData("QuestKey")]
    [InlineData("QuestIgnore")]
    [InlineData("QuestFlatten")]
    [InlineData("QuestConverter(typeof(int))")]
    public Task Every_attribute_of_a_member(string attribute) => VerifyAsync($$"""internal class Row { [[|{{attribute}}|]] public string? A; }""");

    [Theory]
    [InlineData("class Row([[|QuestKey|]] int a) { public int A => a; }")]
    [InlineData("record struct Row([property: [|QuestKey|]] int A);")]
    [InlineData("struct Row { [field: [|QuestKey|]] public int A { get; } }")]
    [InlineData("interface Row { [[|QuestKey|]] int A { get; } }")]
    [InlineData("class Row { [[|QuestKey|], [|QuestSymbol|]] private string? _a; public string? A => _a; }")]
    public Task Whatever_carries_it(string type) => VerifyAsync(type);

    [Fact]
    public Task A_private_type_within_a_public_one() =>
        VerifyAsync("public class Home { private class Row { [[|QuestKey|]] public int A; } }");

    [Fact]
    public Task A_table() => VerifyAsync("""[QuestTable("t")] internal partial class Row { [QuestKey] public int A; }""");

    [Fact]
    public Task A_table_that_is_refused() => VerifyAsync("""[QuestTable("t")] internal class Row { [QuestKey] public int A; }""");

    [Fact]
    public Task A_base_type_of_a_table() => VerifyAsync("""
        internal abstract class Top { [QuestKey] public int A; }
        internal abstract class Middle<T> : Top { [QuestSymbol] public T? B; }
        [QuestTable("t")] internal partial class Row : Middle<string>;
        """);

    [Fact]
    public Task A_base_type_of_no_table() => VerifyAsync("""
        internal abstract class Top { [[|QuestKey|]] public int A; }
        internal class Row : Top;
        """);

    [Fact]
    public Task What_a_table_flattens() => VerifyAsync("""
        internal class Base { [QuestKey] public int A; }
        internal class Level : Base { [QuestSymbol] public string? B; [QuestFlatten] public Depth? Deeper; }
        internal struct Depth { [QuestColumn("c")] public int C; }
        [QuestTable("t")] internal partial record Row([QuestFlatten] Level Best, int D);
        """);

    [Fact]
    public Task What_a_refused_table_flattens() => VerifyAsync("""
        internal struct Level { [QuestColumn("a")] public int A; }
        [QuestTable("t")] internal record Row([QuestFlatten] Level? Best, object Bad);
        """);

    [Fact]
    public Task The_type_of_a_member_that_is_not_flattened() => VerifyAsync("""
        internal struct Level { [[|QuestColumn("a")|]] public int A; }
        [QuestTable("t")] internal partial record Row([QuestIgnore] Level Best, int B);
        """);

    [Fact]
    public Task What_is_mapped_as_a_type_of_another_library_would_be() => VerifyAsync("""
        internal class Level { [QuestKey] public int A; }
        internal class Quote { [QuestSymbol] public string? Symbol; public Level? Best; }
        internal interface IBase { [QuestColumn("s")] object Symbol { get; } }
        internal interface IColumns : IBase { [QuestFlatten] object Best { get; } }
        [QuestTableFor(typeof(Quote), "q", Members = typeof(IColumns))] internal static partial class Tables;
        """);

    [Fact]
    public Task A_public_type_of_a_library_may_be_mapped_elsewhere() =>
        VerifyAsync("public class Row { [QuestKey] public int A; protected class Part { [QuestKey] public int B; } }");

    [Fact]
    public Task A_public_type_of_an_application_is_mapped_nowhere_else()
    {
        CSharpAnalyzerTest<NotATableAnalyzer> test = Create();
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add(Marked("return; public class Row { [[|QuestKey|]] public int A; }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_type_without_such_attributes() => VerifyAsync("internal class Row { [Obsolete] public int A; }");
}
