using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace MarketFeed;

/// <summary>So many rows were acknowledged, or set aside by the server, at that timestamp of <see cref="Stopwatch"/>.</summary>
internal readonly record struct Ended(long Rows, bool AreAcknowledged, long Timestamp);

/// <summary>Listens to the sender's meter, which tells of each acknowledgement at the moment when it comes.</summary>
internal sealed class Acknowledgements : IDisposable
{
    private readonly ConcurrentQueue<Ended> _ended = new();
    private readonly MeterListener _listener = new();
    private long _bytes;

    public Acknowledgements()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument is { Meter.Name: "Questline", Name: "questline.rows" or "questline.sent" })
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, value, tags));
        _listener.Start();
    }

    /// <summary>The bytes of the rows that were acknowledged.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>What has come since the last call, in its order.</summary>
    public IEnumerable<Ended> Take()
    {
        while (_ended.TryDequeue(out Ended ended))
            yield return ended;
    }

    public void Dispose() => _listener.Dispose();

    // Called while the sender holds its lock: this must be quick.
    private void Add(string instrument, long value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (instrument == "questline.sent")
            Interlocked.Add(ref _bytes, value);
        else if (tags is [{ Key: "questline.row.state", Value: "acknowledged" or "rejected" }])
            _ended.Enqueue(new Ended(value, tags[0].Value is "acknowledged", Stopwatch.GetTimestamp()));
    }
}
