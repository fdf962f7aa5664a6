using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Questline.Runtime.Tests.Diagnostics;

/// <summary>What the meter measures from now on. It measures the senders of the whole process, so tests with it run alone.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<Measured> _all = new();
    private readonly MeterListener _listener = new();

    public Measurements()
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Questline")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public IReadOnlyList<Measured> All => [.. _all];

    public IReadOnlyList<Measured> Of(string instrument) => [.. _all.Where(measured => measured.Instrument == instrument)];

    public double Sum(string instrument) => Of(instrument).Sum(measured => measured.Value);

    public double Rows(string state) =>
        Of("questline.rows").Where(measured => Equals(measured.Tags["questline.row.state"], state)).Sum(measured => measured.Value);

    /// <summary>What a gauge shows at this moment, by the values of an attribute; empty for nothing.</summary>
    public Dictionary<string, double> ReadByAttribute(string gauge, string attribute)
    {
        int before = _all.Count;
        _listener.RecordObservableInstruments();
        return _all.Skip(before).Where(measured => measured.Instrument == gauge)
            .ToDictionary(measured => (string)measured.Tags[attribute]!, measured => measured.Value);
    }

    /// <summary>The rows by state are what a sender says of its rows.</summary>
    public void ShouldMatch(QuestSender sender)
    {
        Rows("written").ShouldBe(sender.Written);
        Rows("acknowledged").ShouldBe(sender.Acknowledged);
        Rows("rejected").ShouldBe(sender.Rejected);
        Rows("discarded").ShouldBe(sender.Discarded);
        Sum("questline.pending_rows").ShouldBe(sender.Pending);
    }

    public void Dispose() => _listener.Dispose();

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _all.Enqueue(new Measured(instrument.Name, value, tags.ToArray().ToDictionary()));
}
