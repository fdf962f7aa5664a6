using System.Threading.Channels;
using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>Every request waits until the test lets it go on.</summary>
internal sealed class HeldAnswers
{
    private readonly Channel<WriteRequest> _arrivals = Channel.CreateUnbounded<WriteRequest>();
    private readonly Channel<WriteAnswer?> _answers = Channel.CreateUnbounded<WriteAnswer?>();
    private readonly Channel<WriteRequest> _departures = Channel.CreateUnbounded<WriteRequest>();

    /// <summary>For <see cref="QuestTestServerOptions.OnWrite"/>.</summary>
    public async ValueTask<WriteAnswer?> OnWriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        _arrivals.Writer.TryWrite(request);
        try
        {
            return await _answers.Reader.WaitToReadAsync(cancellationToken) && _answers.Reader.TryRead(out WriteAnswer? answer) ? answer : null;
        }
        catch (OperationCanceledException)
        {
            _departures.Writer.TryWrite(request);
            throw;
        }
    }

    /// <summary>Returns when one more request has arrived.</summary>
    public Task<WriteRequest> ArrivalAsync() => _arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().InTime();

    /// <summary>Returns when the server has noticed that the client of one more request has gone.</summary>
    public Task<WriteRequest> DepartureAsync() => _departures.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().InTime();

    /// <summary>Lets one request go on, or answers it so.</summary>
    public void Release(WriteAnswer? answer = null) => _answers.Writer.TryWrite(answer);

    /// <summary>From now on requests go on at once.</summary>
    public void ReleaseAll() => _answers.Writer.Complete();
}
