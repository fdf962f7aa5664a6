using System.Text;

namespace MarketFeed;

/// <summary>The latest throughputs as bars beside each other, in eighths of a line. The highest one reaches the top.</summary>
internal sealed class ThroughputChart(int width, int height)
{
    private const string Eighths = " ▁▂▃▄▅▆▇█";
    private const int Steps = 8;

    private readonly Queue<double> _values = new(width);

    public double Highest => _values.DefaultIfEmpty().Max();

    public void Add(double value)
    {
        if (_values.Count == width)
            _values.Dequeue();
        _values.Enqueue(Math.Max(0, value));
    }

    /// <summary>So many lines of so many characters, the newest value at the right.</summary>
    public string Draw()
    {
        double highest = Math.Max(Highest, 1);
        var text = new StringBuilder();
        for (int line = height - 1; line >= 0; line--)
        {
            text.Append(' ', width - _values.Count);
            foreach (double value in _values)
                text.Append(Bar((int)Math.Round(value / highest * height * Steps), line));
            if (line > 0)
                text.AppendLine();
        }

        return text.ToString();
    }

    private static char Bar(int steps, int line) => Eighths[Math.Clamp(steps - line * Steps, 0, Steps)];
}
