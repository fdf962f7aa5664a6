using Questline.Analyzers.Mapping;
using Questline.CodeFixes.Mapping;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Mapping;

public class MakeTableFixTests : FixTests<NotATableAnalyzer, MakeTableFix>
{
    [Fact]
    public Task A_type_becomes_a_table_called_as_columns_would_be() => VerifyAsync("""
        internal record SensorReading([{|QL0021:QuestSymbol|}] string Sensor, double Value);
        """, """
        [QuestTable("sensor_reading")]
        internal partial record SensorReading([QuestSymbol] string Sensor, double Value);
        """);

    [Fact]
    public Task Several_attributes_make_one_table() => VerifyAsync("""
        namespace Demo
        {
            /// <summary>A row.</summary>
            internal readonly record struct Row([{|QL0021:QuestSymbol|}] string Name, int A)
            {
                [{|QL0021:QuestTimestamp|}] public DateTime At => default;
            }
        }
        """, """
        namespace Demo
        {
            /// <summary>A row.</summary>
            [QuestTable("row")]
            internal readonly partial record struct Row([QuestSymbol] string Name, int A)
            {
                [QuestTimestamp] public DateTime At => default;
            }
        }
        """);

    [Fact]
    public Task The_table_stands_below_other_attributes() => VerifyAsync("""
        internal static class Home
        {
            [Serializable] // Once.
            private class Row
            {
                [{|QL0021:QuestColumn("a")|}] public int A;
            }
        }
        """, """
        internal static partial class Home
        {
            [Serializable] // Once.
            [QuestTable("row")]
            private partial class Row
            {
                [QuestColumn("a")] public int A;
            }
        }
        """);

    [Fact]
    public Task A_namespace_of_the_same_name_is_not_mistaken_for_the_library() => VerifyAsync("""
        namespace Demo.Questline
        {
            internal record Row([{|QL0021:QuestSymbol|}] string Name);
        }
        """, """
        namespace Demo.Questline
        {
            [QuestTable("row")]
            internal partial record Row([QuestSymbol] string Name);
        }
        """);

    [Fact]
    public Task The_attributes_of_several_parts_make_one_table()
    {
        var test = Create(
            "internal partial class Row { [{|QL0021:QuestSymbol|}] public string A = \"\"; }",
            "[QuestTable(\"row\")]\ninternal partial class Row { [QuestSymbol] public string A = \"\"; }");
        test.TestState.Sources.Add("internal partial class Row { [{|QL0021:QuestSymbol|}] public string B = \"\"; }");
        test.FixedState.Sources.Add("internal partial class Row { [QuestSymbol] public string B = \"\"; }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("internal abstract class Row")]
    [InlineData("internal interface Row")]
    [InlineData("file class Row")]
    [InlineData("internal ref struct Row")]
    public Task A_type_that_cannot_be_a_table_does_not_become_one(string type) =>
        VerifyNoneAsync($$"""{{type}} { [{|QL0021:QuestColumn|}] public int A { get => 1; } }""");
}
