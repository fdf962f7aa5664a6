using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>A type parameter changes nothing: columns, bytes and refusals are those of a member that has the type itself.</summary>
public class ParameterTests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(50).WithQuietOnSuccess(true);

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Values_are_written_like_members_of_their_types(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(
            RowGenerators.Values.ArbFor<EveryType>(),
            row => Written(new ByParameters(null, row), version).ShouldBe(Written(row, version))));

    [Theory]
    [MemberData(nameof(Versions))]
    public void Optional_values_are_written_like_members_of_their_types(ProtocolVersion version) =>
        Check.One(ManyTimes, Prop.ForAll(
            RowGenerators.ValuesOrNull.ArbFor<EveryOptionalType>(),
            row => Written(new ByParameters(row, null), version).ShouldBe(Written(row, version))));

    [Theory]
    [InlineData(typeof(EveryType))]
    [InlineData(typeof(EveryOptionalType))]
    public void The_columns_are_those_of_members_of_their_types(Type row)
    {
        TableSchema schema = row == typeof(EveryType) ? EveryType.Schema : EveryOptionalType.Schema;

        foreach (ColumnSchema column in schema.Columns)
        {
            Type member = row.GetProperties().Single(property => property.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)).PropertyType;
            typeof(IlpValue<>).MakeGenericType(member).GetProperty(nameof(IlpValue<>.ColumnType))!.GetValue(null).ShouldBe(column.Type, column.Name);
            typeof(IlpValue<>).MakeGenericType(member).GetProperty(nameof(IlpValue<>.ArrayRank))!.GetValue(null).ShouldBe(column.ArrayRank, column.Name);
        }
    }

    [Fact]
    public void A_half_makes_a_column_of_floats()
    {
        IlpValue<Half>.ColumnType.ShouldBe(QuestColumnType.Float);
        IlpValue<Half?>.ColumnType.ShouldBe(QuestColumnType.Float);
    }

    /// <summary>The line, or why there is none.</summary>
    private static string Written<T>(T row, ProtocolVersion version)
        where T : IQuestRow<T>
    {
        try
        {
            return Wire.Show(row, version);
        }
        catch (QuestInvalidRowException refusal)
        {
            return refusal.Message;
        }
    }
}
