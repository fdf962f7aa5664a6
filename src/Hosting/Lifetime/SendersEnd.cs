using Microsoft.Extensions.Logging;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>
/// Ends the senders; what goes wrong is for the log. It is made after the senders, and so is disposed before them: where a host ends without having
/// stopped, since another service failed to start, a failure of a sender would take the place of that one.
/// </summary>
internal sealed class SendersEnd(OpenSenders senders, ILoggerFactory loggers) : IAsyncDisposable
{
    private readonly ILogger _logger = loggers.CreateLogger("Questline.Extensions.Hosting");

    // At once, so that one server that is down takes no time from the others.
    public Task CloseAsync(CancellationToken cancellationToken) => EndAllAsync(sender => sender.CloseAsync(cancellationToken));

    public ValueTask DisposeAsync() => new(EndAllAsync(static sender => sender.DisposeAsync().AsTask()));

    private Task EndAllAsync(Func<QuestSender, Task> end) => Task.WhenAll(senders.All.Select(sender => EndAsync(sender, end)));

    private async Task EndAsync(OpenSender open, Func<QuestSender, Task> end)
    {
        try
        {
            await end(open.Sender).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The host has nothing to do about it, and other services still have to end.
            _logger.ClosedWithFailure(open.Name.Length == 0 ? "The sender" : $"The sender with the key `{open.Name}`", exception.Message);
        }
    }
}
