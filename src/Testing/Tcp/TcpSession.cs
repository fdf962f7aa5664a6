using System.IO.Pipelines;
using Questline.Testing.Tables;

namespace Questline.Testing.Tcp;

/// <summary>One connection, from its first byte to its last: the challenge if there is a key, and rows until one is bad.</summary>
internal sealed class TcpSession(
    TcpService service, QuestTestServerOptions options, TableSet tables, IDuplexPipe transport, CancellationToken aborted)
{
    private readonly StreamBuffer _buffer = new(transport.Input.AsStream(), options.MaxBodySize);
    private int _rows;

    /// <summary>Returns when the connection is to be closed.</summary>
    public async Task RunAsync()
    {
        await service.Gate.PassAsync(aborted).ConfigureAwait(false);
        if (options.TcpKey is { } key && !await AuthenticateAsync(new Challenge(key)).ConfigureAwait(false))
            return;

        bool goesOn = true;
        while (goesOn)
            goesOn = TakeRows() && await FillAsync().ConfigureAwait(false);
    }

    private async Task<bool> AuthenticateAsync(Challenge challenge)
    {
        if (await ReadLineAsync(Challenge.MaxKeyNameLength).ConfigureAwait(false) is not { } name || !challenge.Knows(name))
            return false;
        byte[] characters = Challenge.Create();
        await transport.Output.WriteAsync((byte[])[.. characters, (byte)'\n'], aborted).ConfigureAwait(false);
        return await ReadLineAsync(Challenge.MaxSignatureLength).ConfigureAwait(false) is { } signature
            && challenge.IsAnsweredBy(signature, characters);
    }

    /// <summary>The next line without its line feed; null if it is too long or never ends.</summary>
    private async Task<byte[]?> ReadLineAsync(int maxLength)
    {
        int length;
        while ((length = _buffer.Pending.IndexOf((byte)'\n')) < 0)
        {
            if (_buffer.Pending.Length > maxLength || !await FillAsync().ConfigureAwait(false))
                return null;
        }

        byte[] line = _buffer.Pending[..length].ToArray();
        _buffer.Use(length + 1);
        return length <= maxLength ? line : null;
    }

    /// <summary>Reads more, and then waits while the test has stopped reading; false at the end.</summary>
    private async Task<bool> FillAsync()
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        idle.CancelAfter(options.TcpIdleTimeout);
        bool filled = await _buffer.FillAsync(idle.Token).ConfigureAwait(false);
        await service.Gate.PassAsync(aborted).ConfigureAwait(false);
        return filled;
    }

    /// <summary>Stores the rows that are complete; false if the connection is to be closed.</summary>
    private bool TakeRows()
    {
        int limit = service.CloseAfterRows;
        StreamedRows taken = tables.ReceiveStreamed(_buffer.Bytes, _buffer.Start, _buffer.End, limit - _rows);
        _buffer.Use(taken.Length);
        _rows += taken.Rows;
        return !taken.IsBad && _rows < limit;
    }
}
