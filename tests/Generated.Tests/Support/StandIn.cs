using System.Buffers;
using System.Text;
using Questline.Testing;

namespace Questline.Generated.Tests;

/// <summary>A stand-in for QuestDB and a sender, through which rows go as they do in an application.</summary>
public sealed class StandIn : IAsyncLifetime
{
    private QuestTestServer? _server;
    private QuestSender? _sender;

    private QuestTestServer Server => _server ?? throw new InvalidOperationException("The server was not started.");

    private QuestSender Sender => _sender ?? throw new InvalidOperationException("The sender was not made.");

    public async ValueTask InitializeAsync()
    {
        _server = await QuestTestServer.StartAsync();
        _sender = QuestSender.Create(_server.ConfString);
    }

    public async ValueTask DisposeAsync()
    {
        if (_sender is not null)
            await _sender.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    /// <summary>Creates the table, sends a row to it, and says what arrived: the same that the serializer writes.</summary>
    internal async Task<string> SendAsync<T>(T row)
        where T : IQuestRow<T>
    {
        var serialized = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(in row, serialized, ProtocolVersion.Version3);
        await Sender.EnsureTableAsync<T>();
        await Sender.WriteAsync(row);
        return await FlushAsync(T.Schema.Name, serialized);
    }

    /// <summary>The same for a type that carries no table.</summary>
    internal async Task<string> SendAsync<TRow, TTable>(TRow row, TTable table)
        where TTable : struct, IQuestTable<TRow>
    {
        var serialized = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(in row, table, serialized, ProtocolVersion.Version3);
        await Sender.EnsureTableAsync(TTable.Schema);
        await Sender.WriteAsync(row, table);
        return await FlushAsync(TTable.Schema.Name, serialized);
    }

    private async Task<string> FlushAsync(string table, ArrayBufferWriter<byte> serialized)
    {
        await Sender.FlushAsync();
        ReceivedRow received = Server.Rows(table).ShouldHaveSingleItem();
        Encoding.Latin1.GetString(serialized.WrittenSpan).ShouldBe(Encoding.Latin1.GetString(received.Line.Span) + "\n");
        return Shown.Of(received);
    }
}
