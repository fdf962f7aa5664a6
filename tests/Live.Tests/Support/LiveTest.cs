using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Support;

/// <summary>
/// A test against a real server; skipped, and said to be, where <c>QUESTLINE_LIVE_CONF</c> names none. Its tables are its own and are dropped.
/// </summary>
public abstract class LiveTest : IAsyncLifetime
{
    private SqlClient? _sql;

    public static TheoryData<ProtocolVersion> EveryVersion { get; } = [.. Enum.GetValues<ProtocolVersion>()];

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected SqlClient Sql => _sql!;

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(LiveServer.HttpConf is not null, LiveServer.SkipReason(LiveServer.HttpVariable, "http::addr=localhost:9000;"));
        _sql = new SqlClient(LiveServer.HttpConf!);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_sql is null)
            return;
        using (_sql)
            await DropTablesAsync(_sql);
    }

    private protected static QuestSender Sender(ProtocolVersion? version = null) =>
        LiveServer.CreateSender(options => options.ProtocolVersion = version);

    /// <summary>The table of a row type in this test.</summary>
    private protected static string Table<TRow>()
        where TRow : IQuestRow<TRow> => TestTable.Name(TRow.Schema.Name);

    private protected async Task<QueryResult> ReadAsync<TRow>()
        where TRow : IQuestRow<TRow> => await Sql.ReadAsync(Table<TRow>());

    private protected static async Task WriteAsync<TRow>(QuestSender sender, params TRow[] rows)
        where TRow : IQuestRow<TRow>
    {
        await sender.WriteAllAsync<TRow>(rows.AsMemory(), Table<TRow>(), Cancellation);
        await sender.FlushAsync(Cancellation);
    }

    private static async Task DropTablesAsync(SqlClient sql)
    {
        QueryResult tables = await sql.QueryAsync("SELECT table_name FROM tables()");
        IEnumerable<string> names = tables.Rows.Select(row => row["table_name"].Trim('\''));
        foreach (string name in names.Where(name => name.EndsWith(TestTable.Suffix, StringComparison.Ordinal)))
            await sql.QueryAsync($"DROP TABLE IF EXISTS \"{name}\"");
    }
}
