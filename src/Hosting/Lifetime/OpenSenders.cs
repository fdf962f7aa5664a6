using System.Collections.Concurrent;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>The senders that were made, for the end of the application. Safe for use by several threads.</summary>
internal sealed class OpenSenders
{
    private readonly ConcurrentQueue<OpenSender> _senders = new();

    public IEnumerable<OpenSender> All => _senders;

    public void Add(OpenSender sender) => _senders.Enqueue(sender);
}
