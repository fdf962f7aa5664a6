namespace Questline.Live.Tests.Querying;

/// <summary>What reads the server's answers is itself tested, with or without a server.</summary>
public class QueryResultTests
{
    private const string Answer = """
        {"query":"SELECT * FROM t","columns":[{"name":"price","type":"DOUBLE"},{"name":"levels","type":"ARRAY","dim":2,"elemType":"DOUBLE"},
        {"name":"timestamp","type":"TIMESTAMP"}],"timestamp":2,"dataset":[[1.5,[[1.0,null],[2.0,3.0]],"2024-01-01T00:00:00.000000Z"],
        [null,null,"2024-01-01T00:00:00.000001Z"]],"count":2}
        """;

    [Fact]
    public void Rows_have_their_values_by_column()
    {
        QueryResult result = QueryResult.Read(Answer);

        result.Rows.Count.ShouldBe(2);
        result.Rows[0].ShouldHold(StoredRow.Of(
            ("price", 1.5),
            ("levels", new double[,] { { 1, double.NaN }, { 2, 3 } }),
            ("timestamp", new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        result.Rows[1].ShouldHold(StoredRow.Of(("price", null), ("levels", null)));
    }

    [Fact]
    public void Columns_have_their_types() => QueryResult.Read(Answer).TypeOf("timestamp").ShouldBe("TIMESTAMP");

    [Fact]
    public void A_value_that_differs_is_named_by_its_column() =>
        Should.Throw<ShouldAssertException>(() => QueryResult.Read(Answer).Rows[0].ShouldHold(StoredRow.Of(("price", 1.25))))
            .Message.ShouldContain("column 'price'");

    [Fact]
    public void A_column_that_is_missing_is_a_difference() =>
        Should.Throw<ShouldAssertException>(() => QueryResult.Read(Answer).Rows[0].ShouldHold(StoredRow.Of(("amount", null))));

    [Theory]
    [InlineData("""{"ddl":"OK"}""")]
    [InlineData("""{"ddl":"OK","updated":0}""")]
    public void A_statement_without_a_result_has_no_rows(string answer) => QueryResult.Read(answer).Rows.ShouldBeEmpty();

    [Fact]
    public void An_error_is_thrown_in_the_words_of_the_server()
    {
        const string error = """{"query":"SELECT * FROM t","error":"table does not exist [table=t]","position":14}""";

        var refusal = Should.Throw<QueryRefusedException>(() => QueryResult.Read(error));

        refusal.Message.ShouldBe("table does not exist [table=t]");
        refusal.SaysThatTableIsMissing.ShouldBeTrue();
    }

    [Fact]
    public void An_answer_in_plain_text_is_an_error() =>
        Should.Throw<QueryRefusedException>(() => QueryResult.Read("Unauthorized\r\n")).Message.ShouldBe("Unauthorized\r\n");
}
