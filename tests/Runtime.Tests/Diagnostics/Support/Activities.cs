using System.Collections.Concurrent;
using System.Diagnostics;

namespace Questline.Runtime.Tests.Diagnostics;

/// <summary>The activities that end from now on, of all senders of the process; tests with it run alone.</summary>
internal sealed class Activities : IDisposable
{
    private readonly ConcurrentQueue<Activity> _all = new();
    private readonly ActivityListener _listener;

    public Activities()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Questline",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _all.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> All => [.. _all];

    public void Dispose() => _listener.Dispose();
}
