using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A converter does not fit.</summary>
public class QL0018Tests : RefusalTests
{
    private const string IdType = "public readonly record struct Id(long Value);";
    private const string IdConverter = "public class IdConverter : IQuestConverter<Id, long> { public static long Convert(Id value) => value.Value; }";

    protected override string Sample => """
        public class NoConverter; [QuestTable("t")] public partial class Row { [QuestConverter(typeof(NoConverter))] public Uri? [|Source|]; }
        """;

    [Fact]
    public async Task A_type_that_is_no_converter() =>
        (await RefuseMembersAsync($"{IdType} public class No; [QuestConverter(typeof(No))] public Id [|A|];"))
            .ShouldBe("'Row.A' is not mapped: 'No' is no converter; let it implement IQuestConverter<Id, ...>");

    [Fact]
    public async Task A_converter_of_another_type() =>
        (await RefuseMembersAsync($"{IdType} {IdConverter} [QuestConverter(typeof(IdConverter))] public Version? [|A|];")).ShouldBe(
            "'Row.A' is not mapped: 'IdConverter' converts 'Id', and its type is 'Version?'; let the converter implement IQuestConverter<Version, ...>");

    [Fact]
    public async Task A_converter_in_two_ways() =>
        (await RefuseMembersAsync($$"""
            {{IdType}}
            public class Two : IQuestConverter<Id, long>, IQuestConverter<Id, string>
            {
                static long IQuestConverter<Id, long>.Convert(Id value) => 0;
                static string IQuestConverter<Id, string>.Convert(Id value) => "";
            }
            [QuestConverter(typeof(Two))] public Id [|A|];
            """)).ShouldContain("converts 'Id' in several ways");

    [Fact]
    public async Task A_converter_that_cannot_be_called_by_its_name() =>
        (await RefuseMembersAsync($$"""
            {{IdType}} public class Hidden : IQuestConverter<Id, long> { static long IQuestConverter<Id, long>.Convert(Id value) => 0; }
            [QuestConverter(typeof(Hidden))] public Id [|A|];
            """)).ShouldContain("declare it as an ordinary public static method");

    [Fact]
    public async Task Two_converters() =>
        (await RefuseMembersAsync($"{IdType} {IdConverter} [QuestConverter(typeof(IdConverter)), QuestConverter(typeof(IdConverter))] public Id [|A|];"))
            .ShouldContain("it has more than one converter");

    [Fact]
    public async Task A_converter_without_its_type_arguments() =>
        (await RefuseMembersAsync($$"""
            {{IdType}} public class Any<T> : IQuestConverter<T, long> { public static long Convert(T value) => 0; }
            [QuestConverter(typeof(Any<>))] public Id [|A|];
            """)).ShouldContain("name one, with its type arguments");

    [Fact]
    public async Task A_converter_that_generated_code_cannot_access() =>
        (await RefuseAsync($$"""
            {{IdType}}
            public partial class Home
            {
                private class Own : IQuestConverter<Id, long> { public static long Convert(Id value) => 0; }
                public struct Pair { [QuestConverter(typeof(Own))] public Id X; }
            }
            [QuestTable("t")] public partial class Row { [QuestFlatten] public Home.Pair [|A|]; }
            """)).ShouldContain("cannot access the converter 'Own'");

    [Fact]
    public async Task Two_converters_of_an_assembly() =>
        (await RefuseAsync($$"""
            [assembly: QuestConverter(typeof(IdConverter)), QuestConverter(typeof(Other))]
            {{IdType}} {{IdConverter}} public class Other : IQuestConverter<Id, string> { public static string Convert(Id value) => ""; }
            [QuestTable("t")] public partial class Row { public Id [|A|]; }
            """)).ShouldContain("the assembly has several converters of 'Id'");

    [Fact]
    public async Task A_converter_that_only_its_own_file_sees() =>
        (await RefuseAsync($$"""
            {{IdType}} file struct Own : IQuestConverter<Id, long> { public static long Convert(Id value) => 0; }
            [QuestTable("t")] public partial class Row { [QuestConverter(typeof(Own))] public Id [|A|]; }
            """)).ShouldContain("cannot access the converter 'Own'");

    [Fact]
    public async Task A_converter_that_must_not_be_called() =>
        (await RefuseMembersAsync($$"""
            {{IdType}} public struct Old : IQuestConverter<Id, long> { [Obsolete("gone", true)] public static long Convert(Id value) => 0; }
            [QuestConverter(typeof(Old))] public Id [|A|];
            """)).ShouldContain("Convert of 'Old' is obsolete");

    [Fact]
    public async Task A_type_of_the_assembly_that_is_no_converter_is_said_once_where_it_stands() =>
        (await RefuseAsync("""
            [assembly: [|QuestConverter(typeof(Row))|]]
            [QuestTable("t", ServerTime = true)] public partial class Row { public int A; }
            """)).ShouldBe("'Consumer' is not mapped: 'Row' is no converter; let it implement IQuestConverter<..., ...>");

    [Theory]
    [InlineData("int[]")]
    [InlineData("Any<>")]
    public async Task A_type_of_the_assembly_that_cannot_convert(string type) =>
        (await RefuseAsync($$"""
            [assembly: [|QuestConverter(typeof({{type}}))|]]
            public class Any<T> : IQuestConverter<T, long> { public static long Convert(T value) => 0; }
            """)).ShouldContain("no class or struct");

    [Fact]
    public async Task A_converter_of_the_assembly_that_no_member_needs() => (await FindAllAsync($$"""
        [assembly: QuestConverter(typeof(Hidden))]
        {{IdType}} public class Hidden : IQuestConverter<Id, long> { static long IQuestConverter<Id, long>.Convert(Id value) => 0; }
        [QuestTable("t", ServerTime = true)] public partial class Row { public int A; }
        """)).ShouldBeEmpty();

    [Fact]
    public Task A_converter_that_fits() => AcceptMembersAsync(
        $"{IdType} {IdConverter} [QuestConverter(typeof(IdConverter))] public Id? A; [QuestTimestamp] public DateTime At;");
}
