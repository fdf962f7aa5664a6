using Questline.Analyzers.Mapping;
using Questline.CodeFixes.Mapping;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Mapping;

public class MakePartialFixTests : FixTests<TableAnalyzer, MakePartialFix>
{
    [Theory]
    [InlineData("public class", "public partial class")]
    [InlineData("public record", "public partial record")]
    [InlineData("public struct", "public partial struct")]
    [InlineData("public readonly record struct", "public readonly partial record struct")]
    [InlineData("internal sealed class", "internal sealed partial class")]
    [InlineData("class", "partial class")]
    public Task A_type_becomes_partial(string kind, string partialKind) => VerifyAsync(
        $$"""[QuestTable("t")] {{kind}} {|QL0001:Row|} { public int A { get; init; } [QuestTimestamp] public DateTime At { get; init; } }""",
        $$"""[QuestTable("t")] {{partialKind}} Row { public int A { get; init; } [QuestTimestamp] public DateTime At { get; init; } }""");

    [Fact]
    public Task What_stands_in_front_of_a_type_stays_there() => VerifyAsync("""
        // One.

        /// <summary>A row.</summary>
        [QuestTable("t")] // Two.
        record {|QL0001:Row|}(int A, [QuestTimestamp] DateTime At);
        """, """
        // One.

        /// <summary>A row.</summary>
        [QuestTable("t")] // Two.
        partial record Row(int A, [QuestTimestamp] DateTime At);
        """);

    [Fact]
    public Task Types_around_it_become_partial_as_well() => VerifyAsync("""
        namespace Demo;

        // The outermost.
        class Outer
        {
            public partial interface IMiddle
            {
                internal struct Inner
                {
                    [QuestTable("t")]
                    public record {|QL0001:Row|}(int A, [QuestTimestamp] DateTime At);
                }
            }
        }
        """, """
        namespace Demo;

        // The outermost.
        partial class Outer
        {
            public partial interface IMiddle
            {
                internal partial struct Inner
                {
                    [QuestTable("t")]
                    public partial record Row(int A, [QuestTimestamp] DateTime At);
                }
            }
        }
        """);

    [Fact]
    public Task Several_tables_in_one_type_make_it_partial_once() => VerifyAsync("""
        public static class Tables
        {
            [QuestTable("a")] public record {|QL0001:A|}(int X, [QuestTimestamp] DateTime At);
            [QuestTable("b")] public partial record {|QL0001:B|}(int X, [QuestTimestamp] DateTime At);
        }
        """, """
        public static partial class Tables
        {
            [QuestTable("a")] public partial record A(int X, [QuestTimestamp] DateTime At);
            [QuestTable("b")] public partial record B(int X, [QuestTimestamp] DateTime At);
        }
        """);

    [Fact]
    public Task The_class_that_gets_the_tables_of_other_types() => VerifyAsync("""
        public record Quote(double Bid);
        [{|QL0001:QuestTableFor(typeof(Quote), "quotes", ServerTime = true)|}]
        public static class Tables;
        """, """
        public record Quote(double Bid);
        [QuestTableFor(typeof(Quote), "quotes", ServerTime = true)]
        public static partial class Tables;
        """);

    [Fact]
    public Task What_else_is_wrong_with_the_type_is_found_then() => VerifyAsync(
        """[QuestTable("t")] public class {|QL0001:Row|} { public object? A; }""",
        """[QuestTable("t")] public partial class Row { public object? {|QL0003:A|}; }""");
}
