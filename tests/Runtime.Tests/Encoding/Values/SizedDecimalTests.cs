using System.Buffers;
using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Decimals for a column of a certain size, which QuestDB fills only with what it holds exactly.</summary>
public partial class SizedDecimalTests
{
    [Theory]
    [InlineData("0", true)]
    [InlineData("999.99", true)]
    [InlineData("-999.99", true)]
    [InlineData("1.500", true)]
    [InlineData("1.505", false)]
    [InlineData("1000", false)]
    [InlineData("-1000.00", false)]
    [InlineData("79228162514264337593543950335", false)]
    public void A_decimal_of_five_digits_two_of_them_behind_the_point(string value, bool fits) => Check(new Small(Parse(value)), fits);

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    public void A_decimal_in_a_column_that_holds_all(string value, bool fits) => Check(new Large(Parse(value)), fits);

    [Theory]
    [InlineData("7.9228162514264337593543950335", true)]
    [InlineData("10", false)]
    public void A_decimal_of_one_digit_in_front_of_the_point(string value, bool fits) => Check(new Fraction(Parse(value)), fits);

    private static decimal Parse(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static void Check<T>(T row, bool fits)
        where T : IQuestRow<T>
    {
        if (fits)
            QuestSerializer.Serialize(in row, new ArrayBufferWriter<byte>(), ProtocolVersion.Version3);
        else
            Should.Throw<QuestInvalidRowException>(() => QuestSerializer.Serialize(in row, new ArrayBufferWriter<byte>(), ProtocolVersion.Version3))
                .Message.ShouldContain("does not go into a DECIMAL(");
    }

    [QuestTable("t")]
    private readonly partial record struct Small([QuestColumn(Precision = 5, Scale = 2)] decimal V);

    [QuestTable("t")]
    private readonly partial record struct Large([QuestColumn(Precision = 76, Scale = 38)] decimal V);

    [QuestTable("t")]
    private readonly partial record struct Fraction([QuestColumn(Precision = 29, Scale = 28)] decimal V);
}
