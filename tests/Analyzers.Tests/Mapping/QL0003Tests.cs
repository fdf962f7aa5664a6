using Questline.Analyzers.Mapping;
using Questline.Analyzers.Tests.Mapping.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A member's type has no column.</summary>
public class QL0003Tests : RefusalTests
{
    private const string IdType = "public readonly record struct Id(long Value);";

    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A; public Uri? [|Source|]; }
        """;

    [Fact]
    public async Task A_converter_that_gives_a_type_without_a_column() =>
        (await RefuseMembersAsync($$"""
            {{IdType}} public class Bad : IQuestConverter<Id, object> { public static object Convert(Id value) => value; }
            [QuestConverter(typeof(Bad))] public Id [|A|];
            """)).ShouldStartWith("'Row.A' is not mapped: its type 'object' has no QuestDB column");

    [Fact]
    public async Task A_member_of_a_type_without_a_column_inside() =>
        (await RefuseMembersAsync("public struct Pair { public object X; } [QuestFlatten] public Pair [|A|];"))
            .ShouldStartWith("'Row.A.X' is not mapped: its type 'object' has no QuestDB column");

    [Fact]
    public async Task A_type_that_has_no_column() =>
        (await RefuseMembersAsync("public Version? [|Release|] { get; set; }")).ShouldBe(
            "'Row.Release' is not mapped: its type 'Version?' has no QuestDB column; "
            + "mark it [QuestConverter(typeof(...))] to write it as one value, [QuestFlatten] to write its members, or [QuestIgnore]");

    [Theory]
    [InlineData("object?", "[QuestConverter(typeof(...))]")]
    [InlineData("(int, int)?", "[QuestFlatten]")]
    [InlineData("dynamic?", "[QuestConverter(typeof(...))]")]
    [InlineData("nint", "declare it as a long")]
    [InlineData("int[]", "offer the elements as double")]
    [InlineData("long[,]", "offer the elements as double")]
    [InlineData("decimal[][]", "offer the elements as double")]
    [InlineData("System.Collections.Generic.List<int>", "offer the elements as double")]
    [InlineData("byte[]", "QuestDB takes no binary data; declare UTF-8 text as ReadOnlyMemory<byte>")]
    [InlineData("char[]", "declare it as a string")]
    [InlineData("System.Collections.Generic.IReadOnlyList<double>", "declare an array, a List, an ImmutableArray")]
    [InlineData("double[][,]", "arrays of one length in each dimension")]
    [InlineData("System.Memory<int>", "[QuestConverter(typeof(...))]")]
    public async Task A_type_that_is_not_in_the_table_of_types(string type, string advice) =>
        (await RefuseMembersAsync($"public {type} [|A|] = default!;")).ShouldSatisfyAllConditions(
            message => message.ShouldContain("has no QuestDB column"),
            message => message.ShouldContain(advice));

    [Theory]
    [InlineData("List<double>")]
    [InlineData("ImmutableArray<double>")]
    [InlineData("TimeSpan")]
    [InlineData("IPAddress")]
    [InlineData("BigInteger")]
    public async Task A_look_alike_of_a_type_of_the_framework(string type) =>
        (await RefuseMembersAsync($"public class List<T>; public class ImmutableArray<T>; public class TimeSpan; public class IPAddress; public class BigInteger; public {type}? [|A|];"))
            .ShouldContain("has no QuestDB column");

    [Fact]
    public async Task A_type_that_is_not_known_yet() =>
        (await RefuseMembersAsync("public Missing [|A|];")).ShouldContain("'Missing' is not known");

    [Fact]
    public async Task A_look_alike_of_a_system_type() =>
        (await RefuseMembersAsync("public class Guid; public Guid? [|A|];")).ShouldContain("has no QuestDB column");

    [Fact]
    public async Task A_member_without_a_column_is_marked_at_the_attribute() =>
        (await RefuseAsync("""public class Quote { public object? Bid { get; set; } } [[|QuestTableFor(typeof(Quote), "a")|]] public partial class Tables;"""))
            .ShouldStartWith("'Quote.Bid' is not mapped: its type 'object?' has no QuestDB column");

    [Fact]
    public async Task All_members_that_are_wrong_are_named_at_once() =>
        (await RefuseAllAsync("""[QuestTable("t")] public partial class Row { public object? [|A|]; public int B; public Version? [|C|] { get; } }"""))
            .Count.ShouldBe(2);

    [Theory]
    [InlineData("string")]
    [InlineData("IPAddress")]
    [InlineData("BigInteger")]
    [InlineData("double[][]")]
    [InlineData("DayOfWeek?")]
    public Task A_type_that_has_a_column(string type) => VerifyAsync(
        $$"""
        using System.Net; using System.Numerics;
        [QuestTable("t", ServerTime = true)] public partial class Row { public {{type}} A = default!; }
        """);

    [Fact]
    public Task A_member_that_is_no_column() => AcceptMembersAsync(
        "public int A; [QuestIgnore] public object? B; public static object? C; private object? D; public object? E { set { } } [QuestTimestamp] public DateTime At;");

    [Fact]
    public Task A_type_that_another_generator_makes_is_not_seen_by_ours()
    {
        CSharpAnalyzerTest<TableAnalyzer> test = Create();
        test.Generators.Clear();
        test.TestState.GeneratedSources.Add("public enum Side { Buy, Sell }");
        test.TestState.Sources.Add("""[QuestTable("t", ServerTime = true)] public partial record Row(int A, Side {|#0:Side|});""");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Rules.UnsupportedType).WithLocation(0).WithArguments(
            "Row.Side", "its type 'Side' is not known; add what is missing, and do not use a type that another generator makes"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_type_in_a_file_that_once_was_generated_is_seen()
    {
        CSharpAnalyzerTest<TableAnalyzer> test = Create();
        test.TestState.GeneratedSources.Add("public enum Side { Buy, Sell }");
        test.TestState.Sources.Add("""[QuestTable("t", ServerTime = true)] public partial record Row(int A, Side Side);""");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
