namespace Questline.Generator.Tests.Refusals;

public class ConverterRefusalTests
{
    private const string Id = "public readonly record struct Id(long Value);";
    private const string IdConverter = "public class IdConverter : IQuestConverter<Id, long> { public static long Convert(Id value) => value.Value; }";

    [Fact]
    public void A_type_that_is_no_converter() =>
        Refusal.VerifyMembers($"{Id} public class No; [QuestConverter(typeof(No))] public Id [|A|];")
            .ShouldBe("'Row.A' is not mapped: 'No' is no converter; let it implement IQuestConverter<Id, ...>");

    [Fact]
    public void A_converter_of_another_type() =>
        Refusal.VerifyMembers($"{Id} {IdConverter} [QuestConverter(typeof(IdConverter))] public Version? [|A|];").ShouldBe(
            "'Row.A' is not mapped: 'IdConverter' converts 'Id', and its type is 'Version?'; let the converter implement IQuestConverter<Version, ...>");

    [Fact]
    public void A_converter_that_gives_a_type_without_a_column() =>
        Refusal.VerifyMembers($$"""
            {{Id}} public class Bad : IQuestConverter<Id, object> { public static object Convert(Id value) => value; }
            [QuestConverter(typeof(Bad))] public Id [|A|];
            """).ShouldStartWith("'Row.A' is not mapped: its type 'object' has no QuestDB column");

    [Fact]
    public void A_converter_in_two_ways() =>
        Refusal.VerifyMembers($$"""
            {{Id}}
            public class Two : IQuestConverter<Id, long>, IQuestConverter<Id, string>
            {
                static long IQuestConverter<Id, long>.Convert(Id value) => 0;
                static string IQuestConverter<Id, string>.Convert(Id value) => "";
            }
            [QuestConverter(typeof(Two))] public Id [|A|];
            """).ShouldContain("converts 'Id' in several ways");

    [Fact]
    public void A_converter_that_cannot_be_called_by_its_name() =>
        Refusal.VerifyMembers($$"""
            {{Id}} public class Hidden : IQuestConverter<Id, long> { static long IQuestConverter<Id, long>.Convert(Id value) => 0; }
            [QuestConverter(typeof(Hidden))] public Id [|A|];
            """).ShouldContain("declare it as an ordinary public static method");

    [Fact]
    public void Two_converters() =>
        Refusal.VerifyMembers($"{Id} {IdConverter} [QuestConverter(typeof(IdConverter)), QuestConverter(typeof(IdConverter))] public Id [|A|];")
            .ShouldContain("it has more than one converter");

    [Fact]
    public void A_converter_without_its_type_arguments() =>
        Refusal.VerifyMembers($$"""
            {{Id}} public class Any<T> : IQuestConverter<T, long> { public static long Convert(T value) => 0; }
            [QuestConverter(typeof(Any<>))] public Id [|A|];
            """).ShouldContain("name one, with its type arguments");

    [Fact]
    public void A_converter_that_generated_code_cannot_access() =>
        Refusal.Verify($$"""
            {{Id}}
            public partial class Home
            {
                private class Own : IQuestConverter<Id, long> { public static long Convert(Id value) => 0; }
                public struct Pair { [QuestConverter(typeof(Own))] public Id X; }
            }
            [QuestTable("t")] public partial class Row { [QuestFlatten] public Home.Pair [|A|]; }
            """).ShouldContain("cannot access the converter 'Own'");

    [Fact]
    public void Two_converters_of_an_assembly() =>
        Refusal.Verify($$"""
            [assembly: QuestConverter(typeof(IdConverter)), QuestConverter(typeof(Other))]
            {{Id}} {{IdConverter}} public class Other : IQuestConverter<Id, string> { public static string Convert(Id value) => ""; }
            [QuestTable("t")] public partial class Row { public Id [|A|]; }
            """).ShouldContain("the assembly has several converters of 'Id'");

    [Fact]
    public void A_symbol_of_what_is_no_text() =>
        Refusal.VerifyMembers($"{Id} {IdConverter} [QuestSymbol, QuestConverter(typeof(IdConverter))] public Id [|A|];")
            .ShouldContain("a symbol is made from text, a char or an enum, and its type is 'long'");

    [Fact]
    public void A_converter_that_only_its_own_file_sees() =>
        Refusal.Verify($$"""
            {{Id}} file struct Own : IQuestConverter<Id, long> { public static long Convert(Id value) => 0; }
            [QuestTable("t")] public partial class Row { [QuestConverter(typeof(Own))] public Id [|A|]; }
            """).ShouldContain("cannot access the converter 'Own'");

    [Fact]
    public void A_converter_that_must_not_be_called() =>
        Refusal.VerifyMembers($$"""
            {{Id}} public struct Old : IQuestConverter<Id, long> { [Obsolete("gone", true)] public static long Convert(Id value) => 0; }
            [QuestConverter(typeof(Old))] public Id [|A|];
            """).ShouldContain("Convert of 'Old' is obsolete");
}
