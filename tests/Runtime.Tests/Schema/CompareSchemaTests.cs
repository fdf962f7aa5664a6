using System.Net;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Transport;

namespace Questline.Runtime.Tests.Schema;

public class CompareSchemaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_that_rows_created_takes_these_rows()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        (await test.Sender.CompareSchemaAsync<Tick>(Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_that_does_not_exist_is_a_difference()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();

        SchemaDifference difference = (await test.Sender.CompareSchemaAsync<Tick>(Cancellation).InTime()).ShouldHaveSingleItem();

        difference.Kind.ShouldBe(SchemaDifferenceKind.MissingTable);
        difference.Column.ShouldBeNull();
        difference.ToString().ShouldBe(
            "The table 'ticks' does not exist. Rows would create it with the types that rows can create; EnsureTableAsync creates it as the schema says.");
    }

    [Fact]
    public async Task Every_column_that_differs_is_named_with_what_follows()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        test.Server.CreateTable("fills", ("account", "VARCHAR"), ("side", "LONG"), ("price", "DECIMAL(9,2)"));

        IReadOnlyList<SchemaDifference> differences = await test.Sender.CompareSchemaAsync<Fill>(Cancellation).InTime();

        differences.Select(difference => difference.ToString()).ShouldBe(
        [
            "The column 'side' is of type LONG, and the schema says SYMBOL CACHE: the server refuses rows that have it.",
            "The column 'price' is of type DECIMAL(9,2), and the schema says DECIMAL(18,8): values with more digits are refused.",
            "The designated timestamp is called 'timestamp' in the table, not 'filled at'. Rows go in all the same.",
            "The designated timestamp 'timestamp' counts microseconds: nanoseconds would be cut off.",
            "The table 'fills' does not deduplicate: rows that are sent a second time would stay. "
                + "Change it with: ALTER TABLE \"fills\" DEDUP ENABLE UPSERT KEYS(\"filled at\", \"account\", \"price\")",
        ]);
    }

    [Fact]
    public async Task A_column_that_rows_create_with_another_type_is_missing()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        test.Server.CreateTable("every type");

        IReadOnlyList<SchemaDifference> differences = await test.Sender.CompareSchemaAsync<EveryType>(Cancellation).InTime();

        differences.ShouldAllBe(difference => difference.Kind == SchemaDifferenceKind.MissingColumn);
        differences.Select(difference => difference.Column).ShouldBe(
            ["tiny", "unsigned_tiny", "small", "unsigned_small", "rate", "amount", "ascii", "id", "text_id", "address", "place", "settled"]);
        differences[5].Description.ShouldBe(
            "The column 'amount' is missing, and the server refuses rows that have it. "
            + "Create it with: ALTER TABLE \"every type\" ADD COLUMN \"amount\" DECIMAL(57,28)");
        differences[7].Description.ShouldContain("rows would create it as VARCHAR, not as UUID");
    }

    [Fact]
    public async Task Letter_case_of_names_does_not_count()
    {
        await using SenderUnderTest test = await SenderUnderTest.StartAsync();
        test.Server.CreateTable("Optional Integers", ("A", "INT"), ("B", "INT"), ("C", "INT"), ("D", "LONG"), ("E", "LONG"));

        (await test.Sender.CompareSchemaAsync<OptionalIntegers>(Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Values_are_picked_by_their_names_and_what_an_older_server_does_not_tell_is_no_difference()
    {
        const string Answer = """
            {"columns":[{"name":"type","type":"STRING"},{"name":"new","type":"INT"},{"name":"column","type":"STRING"}],
             "dataset":[["SYMBOL",1,"writer"],["INT",1,"number"],["TIMESTAMP",1,"timestamp"]],"count":3}
            """;

        (await CompareAsync(Answer)).ShouldHaveSingleItem().ToString()
            .ShouldBe("The column 'number' is of type INT, and the schema says LONG: values that do not fit are refused.");
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("""{"ddl":"OK"}""")]
    [InlineData("""{"columns":[{"name":"column"},{"name":"type"}],"dataset":[["a"]]}""")]
    [InlineData("""{"columns":[{"name":"column"},{"name":"type"}],"dataset":[["a",1]]}""")]
    [InlineData("""{"columns":[{"name":"column"}],"dataset":[["a"]]}""")]
    public async Task An_answer_of_something_else_than_QuestDB_is_an_error(string answer) =>
        (await Should.ThrowAsync<QuestConnectionException>(CompareAsync(answer))).Message.ShouldContain("is not a QuestDB server's");

    [Fact]
    public async Task A_refusal_names_the_table()
    {
        var refusal = await Should.ThrowAsync<QuestServerException>(CompareAsync("""{"error":"permission denied","position":0}""", 400));

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Message.ShouldBe("The table 'ticks' could not be compared with its schema. The server answered HTTP 400: permission denied");
    }

    private static async Task<IReadOnlyList<SchemaDifference>> CompareAsync(string answer, int status = 200)
    {
        await using CannedServer server = CannedServer.Start(_ => CannedAnswer.Of(status, answer));
        await using QuestSender sender = QuestSender.Create(server.ConfString);
        return await sender.CompareSchemaAsync<Tick>(Cancellation).InTime();
    }
}
