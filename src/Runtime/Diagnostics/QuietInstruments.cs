using System.Diagnostics.Metrics;

namespace Questline.Diagnostics;

/// <summary>
/// Measures without minding listeners that throw: they are the application's code, called in the middle of the accounting of rows.
/// </summary>
internal static class QuietInstruments
{
    public static void AddQuietly(this Counter<long> counter, long delta, ReadOnlySpan<KeyValuePair<string, object?>> tags = default)
    {
        try
        {
            counter.Add(delta, tags);
        }
        catch (Exception)
        {
        }
    }

    public static void AddQuietly(this UpDownCounter<long> counter, long delta)
    {
        try
        {
            counter.Add(delta);
        }
        catch (Exception)
        {
        }
    }

    public static void RecordQuietly(this Histogram<double> histogram, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        try
        {
            histogram.Record(value, tags);
        }
        catch (Exception)
        {
        }
    }
}
