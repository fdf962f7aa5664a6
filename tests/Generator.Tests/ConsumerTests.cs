using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>Projects of all kinds in which the generated code must compile without a warning.</summary>
public class ConsumerTests
{
    [Fact]
    public void The_oldest_language_version() => Compile(TableSource.Trade, LanguageVersion.CSharp11);

    [Fact]
    public void A_project_that_does_not_track_nullability() =>
        Generate("#nullable disable\n[QuestTable(\"t\")] public partial class Row { public string Note { get; set; } }")
            .ShouldContain("if (note is not null)");

    [Fact]
    public void A_member_that_may_be_null_in_spite_of_its_type() =>
        Generate("""[QuestTable("t")] public partial class Row { [System.Diagnostics.CodeAnalysis.MaybeNull] public string Note => null; }""")
            .ShouldContain("if (note is not null)");

    [Fact]
    public void A_project_that_promises_to_be_CLS_compliant() =>
        Compile("""[assembly: CLSCompliant(true)] [QuestTable("t")] public partial class Row { public int A { get; set; } }""");

    [Fact]
    public void Obsolete_types_members_and_values() => Compile("""
        [Obsolete] public enum Side { [Obsolete("Use Sell.")] Buy, Sell }
        [Obsolete, QuestTable("t")] public partial class Row { [Obsolete("Use B.")] public int A { get; set; } [Obsolete] public Side B; }
        """);

    [Fact]
    public void A_value_that_must_not_be_named() => Compile("""
        public enum Side : sbyte { Buy, [Obsolete("Use Buy.", true)] Sell = -3 }
        [QuestTable("t")] public partial record Row(Side Side);
        """);

    [Fact]
    public void A_member_named_Schema_stays_what_it_is() =>
        Generate("""[QuestTable("t")] public partial record Row(string Schema);""")
            .ShouldContain("static global::Questline.TableSchema global::Questline.IQuestRow<global::Row>.Schema");

    [Fact]
    public void A_type_named_Schema() => Compile("""[QuestTable("t")] public partial record Schema(string A);""");

    [Fact]
    public void An_inherited_member_named_Schema_stays_what_it_is() => Compile("""
        public class Base { public string Schema { get; set; } = ""; }
        [QuestTable("t")] public partial class Row : Base;
        """);

    [Fact]
    public void A_table_that_inherits_from_a_table() =>
        Generate("""
            [QuestTable("a")] public partial record Event([QuestTimestamp] DateTime At, string Id);
            [QuestTable("b")] public partial record Click(DateTime At, string Id, int X) : Event(At, Id);
            """).ShouldContain("public static new global::Questline.TableSchema Schema");

    [Fact]
    public void A_base_record_keeps_the_attributes_of_its_parameters() =>
        Generate("""
            public abstract record Event([QuestSymbol] string Id);
            [QuestTable("b")] public partial record Click(string Id, int X) : Event(Id);
            """).ShouldContain("line.Symbol(\"b,id=\"u8, id);");

    [Fact]
    public void An_override_keeps_the_attributes_of_what_it_overrides() =>
        Generate("""
            public class Base { [QuestSymbol] public virtual string Id => "a"; }
            [QuestTable("b")] public partial class Row : Base { public override string Id => "b"; }
            """).ShouldContain("line.Symbol(\"b,id=\"u8, id);");

    [Fact]
    public void Attributes_count_whatever_their_target() =>
        Generate("""
            [QuestTable("b")]
            public partial record Row([QuestSymbol] string A, [property: QuestSymbol] string B, [field: QuestSymbol] string C);
            """).Split("line.Symbol(").Length.ShouldBe(4);

    [Fact]
    public void Types_whose_names_differ_in_case_alone() =>
        GeneratorRun("""
            [QuestTable("a")] public partial record Row(int A);
            [QuestTable("b")] public partial record ROW(int A);
            """).Files.Select(file => file.HintName).ShouldBe(["ROW-1.g.cs", "Row-2.g.cs"], ignoreOrder: true);

    [Fact]
    public void A_type_in_several_parts() => Compile("""
        [QuestTable("a")] public partial record struct Row(int A);
        public partial record struct Row { public int B { get; init; } }
        """);

    [Fact]
    public void Members_whose_locals_would_have_the_same_name() => Compile("""
        [QuestTable("a")]
        public partial class Row
        {
            public string? Writer, Row_, Line, AfterTable, FirstField;
            [QuestColumn("p1")] public double? Price; [QuestColumn("p2")] public double? price;
            [QuestColumn("u1")] public double? _1; [QuestColumn("u2")] public double? _2;
            [QuestTimestamp] public DateTime? @if;
        }
        """);

    [Fact]
    public void An_enum_without_values() => Compile("""public enum None; [QuestTable("a")] public partial record Row(None None);""");

    [Fact]
    public void Hostile_names() =>
        Compile("""[QuestTable("<b>&\u0010\u2028{x}\u202E😀")] public partial class Row { [QuestColumn("{0} <c>&\u0010\u2028a=1")] public int A { get; set; } }""");

    [Fact]
    public void An_attribute_of_the_same_name_in_another_namespace() =>
        Generate("""
            namespace Other { public class QuestIgnoreAttribute : Attribute; }
            namespace Demo { [QuestTable("a")] public partial class Row { [Other.QuestIgnore] public int A { get; set; } } }
            """).ShouldContain("row.A");

    [Fact]
    public void A_flattened_tuple_has_the_names_of_its_elements() =>
        Generate("""[QuestTable("a")] public partial class Row { [QuestFlatten(Prefix = "p_")] public (int X, double Y, string) Point; }""")
            .ShouldContain("<c>a p_x=…i,p_y=…,p_item3=\"…\"</c>");

    [Fact]
    public void A_record_can_say_what_the_members_of_another_type_are() =>
        Generate("""
            public class Quote { public string Symbol { get; set; } = ""; public double Bid { get; set; } }
            [QuestTableFor(typeof(Quote), "q", Members = typeof(Columns))]
            public partial class Tables { private sealed record Columns([QuestSymbol] string Symbol, [QuestColumn("b")] double Bid); }
            """).ShouldContain("<c>q,symbol=… b=…</c>");

    [Theory]
    [InlineData("where T : struct", "T A")]
    [InlineData("where T : unmanaged", "T? A")]
    [InlineData("where T : struct, Enum", "T A")]
    [InlineData("where T : class", "T A")]
    [InlineData("where T : class?", "T A")]
    [InlineData("where T : notnull", "T? A")]
    [InlineData("where T : IComparable<T>", "T A")]
    [InlineData("where T : Exception", "T? A")]
    public void A_type_parameter_with_constraints(string constraints, string member) =>
        Compile($"""[QuestTable("t")] public partial record Row<T>({member}, int X) {constraints};""");

    [Theory]
    [InlineData("""public partial class Outer<TFormat> { [QuestTable("t")] public partial record Row(int X, TFormat Y); }""")]
    [InlineData("""[QuestTable("t")] public partial record Row<TFormat, TFormat_>(TFormat X, TFormat_ Y);""")]
    [InlineData("""[QuestTable("t")] public partial record Row<Schema>(int X);""")]
    public void Type_parameters_called_like_what_is_generated(string source) => Compile(source);

    [Theory]
    [InlineData("""[Obsolete("x", DiagnosticId = "MY001")] public int B { get; set; }""")]
    [InlineData("""[System.Diagnostics.CodeAnalysis.Experimental("MY001")] public int B { get; set; }""")]
    [InlineData("""public int B { [Obsolete("x", DiagnosticId = "MY001")] get; set; }""")]
    [InlineData("""public enum Side { [System.Diagnostics.CodeAnalysis.Experimental("MY001")] Buy } public Side B { get; set; }""")]
    public void Obsolete_and_experimental_members_with_ids_of_their_own(string member) =>
        Compile($$"""
            #pragma warning disable MY001
            [QuestTable("t")] public partial class Row { public int A { get; set; } {{member}} }
            """);

    [Fact]
    public void A_type_with_a_name_in_lower_case() => Compile("""
        #pragma warning disable CS8981
        [QuestTable("t")] public partial record trade(int A);
        """);

    [Fact]
    public void A_converter_of_a_library() =>
        Compile("""[QuestTable("t")] public partial record Row([QuestConverter(typeof(Library.IdConverter))] Library.Id Id, [QuestConverter(typeof(Library.IdConverter))] Library.Id? Other);""", LibraryOf("""
            namespace Library;
            public readonly record struct Id(int Value);
            public abstract class IdConverter : Questline.IQuestConverter<Id, int> { public static int Convert(Id value) => value.Value; }
            """));

    [Theory]
    [InlineData("List<string?>", "List<string>")]
    [InlineData("List<string>", "List<string?>")]
    [InlineData("object?[]", "object[]")]
    public void A_converter_of_a_type_with_other_nulls_inside(string converted, string member) => Compile($$"""
        using System.Collections.Generic;
        public struct Count : IQuestConverter<{{converted}}, int> { public static int Convert({{converted}} value) => 1; }
        [QuestTable("t")] public partial record Row([QuestConverter(typeof(Count))] {{member}} A);
        """);

    [Theory]
    [InlineData("class QuoteRow")]
    [InlineData("class Tables<T>")]
    public void Hosts_of_many_kinds(string host) => Compile($$"""
        public class Quote { public double Bid { get; set; } }
        [QuestTableFor(typeof(Quote), "q")] public partial {{host}};
        """);

    [Fact]
    public void A_base_type_that_the_compiler_does_not_know_is_its_affair() =>
        Questline.TestKit.GeneratorRun.Start<TableGenerator>(Consumer.Create(["""[QuestTable("t")] public partial class Row : Missing { public int A { get; set; } }"""]))
            .Files.ShouldHaveSingleItem();

    [Fact]
    public void A_member_that_is_described_twice_while_it_is_typed_is_the_compilers_affair() =>
        Questline.TestKit.GeneratorRun.Start<TableGenerator>(Consumer.Create(["""
            public class Quote { public double Bid { get; set; } }
            [QuestTableFor(typeof(Quote), "q", Members = typeof(IColumns))]
            public static partial class Tables { private interface IColumns { [QuestColumn("a")] object Bid { get; } [QuestColumn("b")] object Bid { get; } } }
            """])).Files.ShouldHaveSingleItem();

    [Fact]
    public void A_project_without_a_table_gets_no_file() => GeneratorRun("class Row;").Files.ShouldBeEmpty();

    private static void Compile(string source, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        SourceGeneratorVerifier<TableGenerator>.Compile(source, languageVersion).Files.ShouldNotBeEmpty();

    // As an assembly on disk is: symbols made of source tell more.
    private static void Compile(string source, MetadataReference library)
    {
        GeneratorRun run = Questline.TestKit.GeneratorRun.Start<TableGenerator>(Consumer.Create([source]).AddReferences(library));

        run.Diagnostics.Concat(Consumer.FindWarnings(run.Output)).ShouldBeEmpty();
        run.Files.ShouldNotBeEmpty();
    }

    private static PortableExecutableReference LibraryOf(string source)
    {
        using var image = new MemoryStream();
        Consumer.Create([source]).WithAssemblyName("Library").Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static GeneratorRun GeneratorRun(string source) => SourceGeneratorVerifier<TableGenerator>.Compile(source);

    private static string Generate(string source) =>
        string.Concat(SourceGeneratorVerifier<TableGenerator>.Compile(source).Files.Select(file => file.SourceText.ToString()));
}
