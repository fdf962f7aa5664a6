namespace Questline.Runtime.Tests.Encodings;

/// <summary>Values and types for which a type parameter cannot stand.</summary>
public partial class RefusedParameterTests
{
    [Fact]
    public void The_smallest_integer() => Refuse(long.MinValue).ShouldBe(Wire.Refuse(new Integer(long.MinValue)).Message);

    [Fact]
    public void An_unsigned_integer_that_a_LONG_cannot_hold() => Refuse(ulong.MaxValue).ShouldBe(Wire.Refuse(new Unsigned(ulong.MaxValue)).Message);

    [Fact]
    public void The_GUID_that_QuestDB_takes_for_NULL() =>
        Refuse(new Guid("80000000-0000-0000-8000-000000000000"))
            .ShouldBe(Wire.Refuse(new Unique(new Guid("80000000-0000-0000-8000-000000000000"))).Message);

    [Fact]
    public void Half_a_surrogate_pair()
    {
        Refuse('\uD83D').ShouldBe(Wire.Refuse(new Character('\uD83D')).Message);
        Refuse("ab\uDE00").ShouldBe(Wire.Refuse(new Text("ab\uDE00")).Message);
    }

    [Fact]
    public void A_null_that_is_written_all_the_same()
    {
        Refuse<double?>(null).ShouldContain("column 'value'): the value is null");
        Refuse<string?>(null).ShouldBe(Wire.Refuse(new Text(null!)).Message);
        Refuse<double[]?>(null).ShouldBe(Wire.Refuse(new Numbers(null!)).Message);
    }

    [Fact]
    public void A_decimal_before_version_3() =>
        Refuse(1.5m, ProtocolVersion.Version2).ShouldBe(Wire.Refuse(new Number(1.5m), ProtocolVersion.Version2).Message);

    [Fact]
    public void An_array_in_version_1() =>
        Refuse<double[]>([1], ProtocolVersion.Version1).ShouldBe(Wire.Refuse(new Numbers([1]), ProtocolVersion.Version1).Message);

    [Fact]
    public void A_value_is_refused_in_a_nullable_as_well()
    {
        Refuse<long?>(long.MinValue).ShouldBe(Refuse(long.MinValue));
        Refuse<ulong?>(ulong.MaxValue).ShouldBe(Refuse(ulong.MaxValue));
        Refuse<char?>('\uD83D').ShouldBe(Refuse('\uD83D'));
    }

    [Fact]
    public void A_type_without_a_column() => Refuse(TimeSpan.Zero).ShouldBe(
        "Row refused (table 't', column 'value'): the member's type parameter stands for System.TimeSpan, of which no column can be made; "
        + "let it stand for bool, a number, char, string, Guid, a date or double[], or declare the member with a type of its own.");

    [Fact]
    public void Other_types_without_a_column()
    {
        ShouldBeUnsupported<TimeSpan?>(TimeSpan.Zero, "System.TimeSpan");
        ShouldBeUnsupported(DayOfWeek.Friday, "System.DayOfWeek");
        ShouldBeUnsupported((object)"text", "System.Object");
        ShouldBeUnsupported((object)1.5, "System.Object");
        ShouldBeUnsupported<float[]>([1], "System.Single[]");
        ShouldBeUnsupported(new Uri("http://localhost"), "System.Uri");
        ShouldBeUnsupported((Int128)1, "System.Int128");
    }

    private static void ShouldBeUnsupported<T>(T value, string name)
    {
        IlpValue<T>.ColumnType.ShouldBe(QuestColumnType.Inferred);
        Refuse(value).ShouldContain($"the member's type parameter stands for {name}, of which no column can be made; ");
    }

    private static string Refuse<T>(T value, ProtocolVersion version = ProtocolVersion.Version3) => Wire.Refuse(new Reading<T>(value), version).Message;

    [QuestTable("t")]
    internal readonly partial record struct Integer(long Value);

    [QuestTable("t")]
    internal readonly partial record struct Unsigned(ulong Value);

    [QuestTable("t")]
    internal readonly partial record struct Unique(Guid Value);

    [QuestTable("t")]
    internal readonly partial record struct Character(char Value);

    [QuestTable("t")]
    internal readonly partial record struct Text(string Value);

    [QuestTable("t")]
    internal readonly partial record struct Number(decimal Value);

    [QuestTable("t")]
    internal readonly partial record struct Numbers(double[] Value);
}
