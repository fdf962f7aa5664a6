using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>docs/types.md says what generated code does, and leaves out nothing.</summary>
public class TypePageTests(TypeProject project) : IClassFixture<TypeProject>
{
    private static readonly ProtocolVersion[] Versions = [ProtocolVersion.Version1, ProtocolVersion.Version2, ProtocolVersion.Version3];

    public static TheoryData<string> Cases => [.. TypeCase.All.Select(row => row.ToString())];

    public static TheoryData<string> OptionalCases => [.. TypeCase.All.Where(row => row.Row.OptionalColumn is not null).Select(row => row.ToString())];

    public static TheoryData<string> CasesThatCannotBeOptional => [.. TypeCase.All.Where(row => row.Row.OptionalColumn is null).Select(row => row.ToString())];

    public static TheoryData<string> TypeArguments => [.. TypeCase.All.Where(row => row.IsTypeArgument).Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_column_is_that_of_the_page(string row) => project.ReadColumn(Find(row), "Sql").ShouldBe(Find(row).Row.Column);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_lines_are_those_of_the_page(string row) => VerifyLines(Find(row), "Write");

    [Theory]
    [MemberData(nameof(OptionalCases))]
    public void An_optional_member_has_the_column_of_the_page(string row) =>
        project.ReadColumn(Find(row), "OptionalSql").ShouldBe(Find(row).Row.OptionalColumn);

    [Theory]
    [MemberData(nameof(OptionalCases))]
    public void Null_leaves_the_column_out(string row) =>
        Versions.Select(version => Encoding.UTF8.GetString(project.Call<byte[]>(Find(row), "WriteNull", version))).Distinct()
            .ShouldHaveSingleItem().ShouldBe($"{Find(row).OptionalTable} other=1i\n");

    [Theory]
    [MemberData(nameof(CasesThatCannotBeOptional))]
    public void A_member_without_an_optional_column_is_refused(string row) =>
        TypeProject.RunOptional(Find(row)).Files.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(TypeArguments))]
    public void A_type_parameter_is_written_as_what_it_stands_for(string row)
    {
        project.ReadColumn(Find(row), "GenericSql").ShouldBe(Find(row).Row.Column);
        project.ReadColumn(Find(row), "GenericOptionalSql").ShouldBe(Find(row).Row.OptionalColumn);
        VerifyLines(Find(row), "WriteGeneric");
    }

    [Fact]
    public void What_a_type_parameter_may_stand_for_is_complete() =>
        TypeCase.All.Where(row => project.Call<QuestColumnType>(row, "OfTypeArgument") != QuestColumnType.Inferred).Select(row => row.Member).Distinct()
            .ShouldBe(TypePage.TypeArguments, ignoreOrder: true);

    [Fact]
    public void Every_pair_of_a_type_and_a_column_is_on_the_page() =>
        Encodings().ShouldBeSubsetOf([.. CasesWithColumn().Select(pair => (pair.Kind, pair.Column.Definition.Type, pair.Column.Encoding))]);

    [Fact]
    public void Every_encoding_is_on_the_page() =>
        Enum.GetValues<ColumnEncoding>().ShouldBeSubsetOf(CasesWithColumn().Select(pair => pair.Column.Encoding));

    [Fact]
    public void Every_type_of_the_framework_that_has_a_column_is_on_the_page() =>
        FrameworkTypes.Find(project.Compilation).Where(type => ValueKinds.Find(type) is not null and not ValueKind.Enum)
            .Select(type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            .ShouldBeSubsetOf(TypeCase.All.Select(row => row.Member));

    private static TypeCase Find(string row) => TypeCase.All.Single(candidate => candidate.ToString() == row);

    private void VerifyLines(TypeCase row, string method)
    {
        foreach ((ProtocolVersion version, string? value) in Versions.Zip(row.Row.Values))
        {
            if (value is null)
                Should.Throw<QuestInvalidRowException>(() => project.ReadValue(row, method, version));
            else
                project.ReadValue(row, method, version).ShouldBe(value.StartsWith("=[", StringComparison.Ordinal) ? value.Replace(" ", "", StringComparison.Ordinal) : value);
        }
    }

    private static IEnumerable<(ValueKind Kind, ColumnType Type, ColumnEncoding Encoding)> Encodings() =>
        ((ValueKind, ColumnType, ColumnEncoding)[])typeof(ColumnEncodings).GetField("Table", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    private IEnumerable<(ValueKind Kind, ColumnModel Column)> CasesWithColumn() =>
        TypeCase.All.Where(row => !row.IsDesignated).Select(row => (FindKind(row.Namespace + ".Row"), project.FindColumn(row.Table)))
            .Concat(TypeCase.All.Where(row => row.IsTypeArgument).Select(row => (FindKind(row.Namespace + ".Generic`1"), project.FindColumn(row.GenericTable))));

    private ValueKind FindKind(string rowType)
    {
        ISymbol member = project.Compilation.GetTypeByMetadataName(rowType)!.GetMembers("V").Single();
        return ValueKinds.Find(((IPropertySymbol)member).Type)!.Value;
    }
}
