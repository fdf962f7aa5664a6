using System.Buffers;
using Questline.Transport;

namespace Questline.Runtime.Tests.Sending;

/// <summary>A server that a test makes fail once; after that it never answers.</summary>
internal sealed class FailingTransport : ITransport
{
    private readonly TaskCompletionSource<ServerCapabilities> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _attempts;

    public int Attempts => Volatile.Read(ref _attempts);

    public void Fail() => _first.SetException(new QuestConnectionException("broken"));

    public async ValueTask<ServerCapabilities> NegotiateAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _attempts) > 1)
            await Task.Delay(Timeout.Infinite, cancellationToken);
        return await _first.Task.WaitAsync(cancellationToken);
    }

    public ValueTask VerifyAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
