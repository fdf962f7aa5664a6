using System.Net;

namespace Questline.Testing.Tests;

public class SqlTests
{
    private const string Trades =
        "CREATE TABLE IF NOT EXISTS \"trades\" (\"symbol\" SYMBOL CAPACITY 512 NOCACHE, \"price\" DECIMAL(18,3), \"place\" GEOHASH(20b), "
        + "\"samples\" DOUBLE[][], \"at\" TIMESTAMP_NS) TIMESTAMP(\"at\") PARTITION BY DAY TTL 30 DAYS WAL DEDUP UPSERT KEYS(\"at\", \"symbol\")";

    [Fact]
    public async Task A_table_is_created()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.ExecuteAsync(Trades);

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldBe("""{"ddl":"OK"}""");
        answer.Response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        under.Server.Tables.ShouldBe(["trades"]);
    }

    [Fact]
    public async Task Its_columns_are_shown_as_QuestDB_shows_them()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.ExecuteAsync(Trades);

        (await under.ExecuteAsync("show columns from trades")).Body.ShouldBe(
            """{"query":"show columns from trades","columns":[{"name":"column","type":"STRING"},{"name":"type","type":"STRING"},"""
            + """{"name":"indexed","type":"BOOLEAN"},{"name":"indexBlockCapacity","type":"INT"},{"name":"symbolCached","type":"BOOLEAN"},"""
            + """{"name":"symbolCapacity","type":"INT"},{"name":"symbolTableSize","type":"INT"},{"name":"designated","type":"BOOLEAN"},"""
            + """{"name":"upsertKey","type":"BOOLEAN"}],"timestamp":-1,"dataset":[["symbol","SYMBOL",false,0,false,512,0,false,true],"""
            + """["price","DECIMAL(18,3)",false,0,false,0,0,false,false],["place","GEOHASH(4c)",false,0,false,0,0,false,false],"""
            + """["samples","DOUBLE[][]",false,0,false,0,0,false,false],["at","TIMESTAMP_NS",false,0,false,0,0,true,true]],"count":5}""");
    }

    [Fact]
    public async Task The_columns_that_rows_created_are_shown_too()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t,s=a f=1i 1n\n");

        (await under.ExecuteAsync("SHOW COLUMNS FROM \"t\"")).Body.ShouldContain(
            """[["s","SYMBOL",false,0,true,256,0,false,false],["f","LONG",false,0,false,0,0,false,false],["timestamp","TIMESTAMP_NS",false,0,false,0,0,true,false]]""");
    }

    [Fact]
    public async Task Rows_go_into_the_table_as_into_any_other()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.ExecuteAsync(Trades);

        (await under.PostAsync("trades,symbol=a price=1.5d,place=\"u33d\" 5n\n")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await under.PostAsync("trades,symbol=a price=1.2345d 5n\n")).Body.ShouldContain("loss of precision");

        under.Server.Rows("trades").ShouldHaveSingleItem().Timestamp.ShouldBe(new ReceivedTimestamp(5, ReceivedTimestampUnit.Nanoseconds));
        (await under.ExecuteAsync("SELECT count() FROM trades")).Body.ShouldContain("""[{"name":"count","type":"LONG"}],"timestamp":-1,"dataset":[[1]],"count":1}""");
    }

    [Fact]
    public async Task A_field_called_like_the_designated_timestamp_is_that()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.ExecuteAsync(Trades);

        (await under.PostAsync("trades,symbol=a at=7n\n")).Status.ShouldBe(HttpStatusCode.NoContent);

        ReceivedRow row = under.Server.Rows("trades").ShouldHaveSingleItem();
        row.Timestamp.ShouldBe(new ReceivedTimestamp(7, ReceivedTimestampUnit.Nanoseconds));
        row.Has("at").ShouldBeFalse();
    }

    [Fact]
    public async Task A_table_that_exists_is_left_alone()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("trades f=1i 1\n");

        (await under.ExecuteAsync(Trades)).Status.ShouldBe(HttpStatusCode.OK);
        (await under.ExecuteAsync(Trades.Replace("IF NOT EXISTS ", "", StringComparison.Ordinal))).Body.ShouldContain("table already exists");

        under.Server.Rows("trades").Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_table_is_dropped()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t f=1i 1\n");

        (await under.ExecuteAsync("DROP TABLE \"T\";")).Body.ShouldBe("""{"ddl":"OK"}""");

        under.Server.Tables.ShouldBeEmpty();
        (await under.ExecuteAsync("DROP TABLE IF EXISTS t")).Status.ShouldBe(HttpStatusCode.OK);
        (await under.PostAsync("t f=\"text\" 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Theory]
    [InlineData("SHOW COLUMNS FROM \"t\"", 18)]
    [InlineData("DROP TABLE t", 11)]
    [InlineData("SELECT count() FROM t", 20)]
    public async Task A_table_that_does_not_exist_is_said_to_be_missing(string sql, int position)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.ExecuteAsync(sql);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Body.ShouldEndWith($$""","error":"table does not exist [table=t]","position":{{position}}}""");
    }

    [Fact]
    public async Task A_name_holds_a_quote_that_is_written_twice()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        (await under.ExecuteAsync("SHOW COLUMNS FROM \"a\"\"b\"")).Body.ShouldContain("[table=a\\\"b]");
    }

    [Fact]
    public async Task Statements_need_the_credentials_that_writes_need()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { Token = "secret" });

        (await under.ExecuteAsync(Trades)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await under.ExecuteAsync(Trades, "Bearer secret")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_replica_creates_nothing()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { AcceptsWrites = false });

        (await under.ExecuteAsync(Trades)).Body.ShouldContain("replica access is read-only");

        under.Server.Tables.ShouldBeEmpty();
    }
}
