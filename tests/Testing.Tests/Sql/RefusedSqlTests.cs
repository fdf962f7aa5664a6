using System.Net;

namespace Questline.Testing.Tests;

public class RefusedSqlTests
{
    [Theory]
    [InlineData("")]
    [InlineData("SELECT * FROM t")]
    [InlineData("SHOW TABLES")]
    [InlineData("INSERT INTO t VALUES (1)")]
    public async Task Other_statements_are_those_of_a_database(string sql) =>
        (await ExecuteAsync(sql)).ShouldContain("stand-in: it is no database and knows only CREATE TABLE");

    [Theory]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) PARTITION BY DAY WAL", "add TIMESTAMP(column)")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) WAL", "'partition' expected")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY NONE", "'HOUR', 'DAY'")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY BYPASS WAL", "rows go only into tables with WAL")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL TTL 30 DAYS", "unexpected token [TTL]")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY TTL 12 HOURS", "integer multiple of partition size")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY MONTH TTL 30d", "integer multiple of partition size")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY TTL x", "invalid TTL")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(a) PARTITION BY DAY", "invalid designated timestamp column [name=a]")]
    [InlineData("CREATE TABLE t (ts LONG) TIMESTAMP(ts) PARTITION BY DAY", "TIMESTAMP column expected")]
    [InlineData("CREATE TABLE t (a LONG, A INT, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "Duplicate column [name=A]")]
    [InlineData("CREATE TABLE t (a NUMBER, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "unsupported column type: NUMBER")]
    [InlineData("CREATE TABLE t (a LONG CAPACITY 5, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "')' expected")]
    [InlineData("CREATE TABLE t (a SYMBOL CAPACITY 1, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "symbol capacity out of range")]
    [InlineData("CREATE TABLE t (a GEOHASH(61b), ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "invalid column size")]
    [InlineData("CREATE TABLE t (a DECIMAL(77,3), ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "invalid column size")]
    [InlineData("CREATE TABLE t (\"a.b\" LONG, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "invalid column name")]
    [InlineData("CREATE TABLE \"a/b\" (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "INVALID_TABLE_NAME")]
    [InlineData("CREATE TABLE \"t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY", "unclosed quotation mark")]
    [InlineData("CREATE TABLE t (a LONG, ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL DEDUP UPSERT KEYS(a)", "must include dedicated timestamp")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL DEDUP UPSERT KEYS(ts, b)", "key column not found [column=b]")]
    [InlineData("CREATE TABLE t (a DOUBLE[], ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL DEDUP UPSERT KEYS(ts, a)", "cannot include ARRAY")]
    [InlineData("CREATE TABLE t (ts TIMESTAMP) TIMESTAMP(ts) PARTITION BY DAY WAL; DROP TABLE t", "unexpected token [DROP]")]
    [InlineData("SHOW COLUMNS FROM t WHERE a = 1", "unexpected token [=]")]
    public async Task A_wrong_statement_is_refused(string sql, string error) => (await ExecuteAsync(sql)).ShouldContain(error);

    private static async Task<string> ExecuteAsync(string sql)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        PostAnswer answer = await under.ExecuteAsync(sql);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        under.Server.Tables.ShouldBeEmpty();
        return answer.Body;
    }
}
