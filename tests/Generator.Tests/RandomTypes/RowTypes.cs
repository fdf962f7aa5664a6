using Questline.Generator.Tests.RandomTypes.Members;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Makes random row types.</summary>
internal static class RowTypes
{
    private const int RowCount = 3;

    private static readonly string?[] Namespaces = [null, "Demo", "Demo.@class", "Demo.System", "Größe.Questline"];

    private static readonly string[] OuterKeywords =
    [
        "partial class", "static partial class", "abstract partial class", "sealed partial record", "partial struct",
        "readonly partial record struct", "partial interface",
    ];

    private static readonly string[] TableNames = ["trades", "a b", "t=1", "größe", "x-y", "x.y", "数量", "😀", "class", "{0}", "a&<b>", "a\u2028b"];

    private static readonly string[] Options =
    [
        "", "", "", ", Ttl = \"30d\"",
        ", PartitionBy = global::Questline.PartitionBy.Hour, Ttl = \"2 hours\"",
        ", PartitionBy = global::Questline.PartitionBy.Week",
        ", PartitionBy = global::Questline.PartitionBy.Month, Ttl = \"1 year\"",
        ", PartitionBy = global::Questline.PartitionBy.Year",
    ];

    public static RowType Any(Chance chance, ProjectDefaults defaults)
    {
        TypePlace place = AnyPlace(chance);
        ColumnNaming? naming = chance.OneIn(2) ? chance.Of(Enum.GetValues<ColumnNaming>()) : null;
        UnspecifiedTime? unspecifiedTime = chance.OneIn(4) ? chance.Of(Enum.GetValues<UnspecifiedTime>()) : null;
        var setting = new MemberSetting(chance, place.Home, unspecifiedTime ?? defaults.UnspecifiedTime);
        MemberType? parameter = chance.OneIn(6) ? MemberTypes.AnyParameter(setting) : null;
        RowTable table = AnyTable(chance, naming, unspecifiedTime, defaults);
        var shape = TypeShape.Any(chance, isPartial: table.Mapping == RowMapping.Own);
        var members = new RandomMembers(setting, shape, table, parameter);
        TypeDeclaration declaration = shape.Declare(chance.NewName("Type"), parameter is null ? "" : "<T>", members.OfRow(), AnyOthers(chance));
        var rows = Enumerable.Range(0, RowCount).Select(_ => members.NextRow(declaration.Members)).ToArray();
        return new(place, declaration, TypeArgument(parameter, members), table, rows);
    }

    private static TypePlace AnyPlace(Chance chance)
    {
        int depth = chance.OneIn(3) ? chance.Between(1, 3) : 0;
        OuterType[] outer = [.. Enumerable.Range(0, depth).Select(_ => new OuterType(chance.Of(OuterKeywords), chance.NewName("Outer"), chance.OneIn(4)))];
        return new(chance.Of(Namespaces), chance.OneIn(2), outer);
    }

    private static RowTable AnyTable(Chance chance, ColumnNaming? naming, UnspecifiedTime? unspecifiedTime, ProjectDefaults defaults)
    {
        bool dedup = chance.OneIn(6);
        string options = (naming is null ? "" : $", Naming = global::Questline.ColumnNaming.{naming}")
            + (unspecifiedTime is null ? "" : $", UnspecifiedTime = global::Questline.UnspecifiedTime.{unspecifiedTime}")
            + chance.Of(Options)
            + (dedup ? ", Dedup = true" : "");
        RowMapping mapping = chance.OneIn(3) ? chance.Of(RowMapping.Foreign, RowMapping.ForeignMembers) : RowMapping.Own;
        return new(chance.NewName(chance.Of(TableNames)), naming ?? defaults.Naming, dedup, options, mapping, chance.Of("Quote", "@default", "Rows", "数量"));
    }

    private static string? TypeArgument(MemberType? parameter, RandomMembers members) =>
        parameter is null ? null : parameter.Type + (members.ParameterMayBeNull && !parameter.IsReference ? "?" : "");

    private static string[] AnyOthers(Chance chance)
    {
        string[] others =
        [
            "[global::Questline.QuestIgnore] public object? Ignored => null;",
            "public static int Count => 1;",
            "public const string Constant = \"\";",
            "internal double Hidden => 1;",
            "public double this[int index] => index;",
            "public double Method() => 1;",
        ];
        return [.. others.Where(_ => chance.OneIn(6))];
    }
}
