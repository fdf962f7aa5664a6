using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;
using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits of the project as a whole: tables that come and go, what the assembly says, and its version of C#.</summary>
public class ProjectEditTests
{
    private const string Row = "[QuestTable(\"t\")] public partial record Row(int A);";

    private const string Shouting = "[QuestTable(\"t\")] public partial record ORDER(int A);";

    private const string DoubleConverter = """
        [assembly: QuestConverter(typeof(Negated))]
        public abstract class Negated : IQuestConverter<double, double> { public static double Convert(double value) => -value; }
        """;

    private const string GuidConverter = """
        [assembly: QuestConverter(typeof(GuidText))]
        public abstract class GuidText : IQuestConverter<Guid, string> { public static string Convert(Guid value) => value.ToString("N"); }
        """;

    [Fact]
    public void A_table_is_added() => After(project => project.AddFile(Row)).ShouldBe("""
        Tables: Row New
        FileSettings: settings Unchanged
        Output: Row New
        """);

    [Fact]
    public void The_file_of_a_table_is_removed() =>
        After(project => project.AddFile(Row), project => project.RemoveFile(Row)).ShouldBe("""
        Tables: Row Removed
        FileSettings: settings Unchanged
        Output: Row Removed
        """);

    [Fact]
    public void A_type_is_a_table_no_more() =>
        After(project => project.AddFile(Row), project => project.Replace(Row, "record Row;")).ShouldBe("""
        Tables: Row Removed
        FileSettings: settings Unchanged
        Output: Row Removed
        """);

    [Fact]
    public void A_table_comes_whose_name_differs_from_another_in_case_alone() =>
        After(project => project.AddFile(Shouting)).ShouldBe("""
        Tables: ORDER New
        FileSettings: settings Modified
        Output: ORDER New, Order Modified
        """);

    [Fact]
    public void A_table_goes_whose_name_differs_from_another_in_case_alone() =>
        After(project => project.AddFile(Shouting), project => project.RemoveFile(Shouting)).ShouldBe("""
        Tables: ORDER Removed
        FileSettings: settings Modified
        Output: ORDER Removed, Order Modified
        """);

    [Fact]
    public void The_assembly_gets_another_naming() =>
        After(project => project.AddFile("[assembly: QuestDefaults(Naming = ColumnNaming.AsIs)]")).ShouldBe("""
        Tables: Order Modified, Quote Modified
        ForeignTables: Tables.Level Modified, Tables.Tick Modified
        Output: Order Modified, Quote Modified, Tables.Level Modified, Tables.Tick Modified
        """);

    [Fact]
    public void The_assembly_reads_dates_without_a_kind_otherwise() =>
        After(project => project.AddFile("[assembly: QuestDefaults(UnspecifiedTime = UnspecifiedTime.Local)]")).ShouldBe(OnlyQuote);

    [Fact]
    public void The_assembly_says_what_holds_anyway() =>
        After(project => project.AddFile("[assembly: QuestDefaults(Naming = ColumnNaming.SnakeCase)]")).ShouldBeEmpty();

    [Fact]
    public void The_assembly_gets_a_converter_of_a_type_that_tables_have() =>
        After(project => project.AddFile(DoubleConverter)).ShouldBe("""
        Tables: Quote Modified
        ForeignTables: Tables.Level Modified, Tables.Tick Modified
        Output: Quote Modified, Tables.Level Modified, Tables.Tick Modified
        """);

    [Fact]
    public void The_assembly_gets_a_converter_of_a_type_that_no_table_has() =>
        After(project => project.AddFile(GuidConverter)).ShouldBeEmpty();

    [Fact]
    public void The_project_speaks_another_language_that_will_do() =>
        After(project => project.Speak(LanguageVersion.CSharp11)).ShouldBeEmpty();

    [Fact]
    public void The_project_speaks_a_language_that_is_too_old() => After(project => project.Speak(LanguageVersion.CSharp10)).ShouldBe("""
        FileSettings: settings Modified
        Output: Order Removed, Quote Removed, Tables.Level Removed, Tables.Tick Removed
        """);
}
