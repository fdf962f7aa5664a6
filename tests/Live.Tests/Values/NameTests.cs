using System.Text;
using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Values;

public class NameTests : LiveTest
{
    private const int MaxBytes = 127;

    [Theory]
    [InlineData("with spaces")]
    [InlineData("plant-1.csv")]
    [InlineData("größe 漢字 😀")]
    [InlineData("a=b;c&d<e>[f]{g}|h^i$j#k@l!m`n")]
    [InlineData("select")]
    [InlineData("“typographic’s”")]
    public async Task A_table_may_be_called(string name)
    {
        await using QuestSender sender = Sender();

        await sender.Table(TestTable.Name(name)).Column("number", 1).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(TestTable.Name(name))).Rows.ShouldHaveSingleItem()["number"].ShouldBe("1");
    }

    [Theory]
    [InlineData("with spaces")]
    [InlineData(" space in front")]
    [InlineData("größe 漢字 😀")]
    [InlineData("a=b;c&d<e>[f]{g}|h^i$j#k@l!m`n")]
    [InlineData("select")]
    [InlineData("“typographic’s”")]
    public async Task A_column_may_be_called(string name)
    {
        await using QuestSender sender = Sender();

        QuestRow row = sender.Table(TestTable.Name("named")).Symbol(name + "1", "s");
        await row.Column(name + "2", 2).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(TestTable.Name("named"))).Rows.ShouldHaveSingleItem().ShouldHold(StoredRow.Of((name + "1", "s"), (name + "2", 2)));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ß")]
    [InlineData("漢")]
    public async Task Names_may_have_127_bytes(string character)
    {
        string table = TestTable.Name(Fill(character, MaxBytes - TestTable.Suffix.Length));
        string column = Fill(character, MaxBytes);
        await using QuestSender sender = Sender();

        await sender.Table(table).Column(column, 1).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.Table(table).Column(column, 2).At(SampleTime.Second, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(table)).Rows.Select(row => row[column]).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Case_makes_no_other_table_and_no_other_column()
    {
        await using QuestSender sender = Sender();

        await sender.Table(TestTable.Name("Größe")).Column("Wert", 1).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.Table(TestTable.Name("GRÖßE")).Column("WERT", 2).At(SampleTime.Second, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(TestTable.Name("Größe"))).Rows.Select(row => row["Wert"]).ShouldBe(["1", "2"]);
    }

    /// <summary>As many whole characters as fit, and then ASCII.</summary>
    private static string Fill(string character, int bytes)
    {
        int width = Encoding.UTF8.GetByteCount(character);
        return string.Concat(Enumerable.Repeat(character, bytes / width)) + new string('x', bytes % width);
    }
}
