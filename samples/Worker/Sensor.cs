namespace Worker;

/// <summary>A simulated sensor: its values wander, some are missing, and it reports when it likes.</summary>
internal sealed class Sensor(int number, TimeSpan interval)
{
    private const double MissingShare = 0.05;
    private const int ReportsPerBatteryReading = 20;

    private readonly Random _random = new(number);
    private readonly string _name = $"sensor-{number:000}";
    private readonly string _room = $"room-{number % 8}";
    private double _temperature = 21;
    private double _humidity = 45;
    private int _reports;

    /// <summary>The time until its next report: the interval, half of it more or less.</summary>
    public TimeSpan NextPause() => interval * (0.5 + _random.NextDouble());

    public Measurement Measure(DateTimeOffset time)
    {
        _temperature = Wander(_temperature, 0.2);
        _humidity = Wander(_humidity, 1);
        int? battery = _reports++ % ReportsPerBatteryReading == 0 ? Math.Max(0, 100 - _reports / 1000) : null;
        return new Measurement(_name, _room, Unless(IsMissing(), _temperature), Unless(IsMissing(), _humidity), battery, time);
    }

    private double Wander(double value, double step) => Math.Round(value + (_random.NextDouble() - 0.5) * step, 3);

    private bool IsMissing() => _random.NextDouble() < MissingShare;

    private static double? Unless(bool isMissing, double value) => isMissing ? null : value;
}
