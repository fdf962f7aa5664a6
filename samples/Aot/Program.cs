using System.Net;
using System.Numerics;
using Aot;
using Questline;

try
{
    // The server whose conf string is in QDB_CLIENT_CONF.
    await using QuestSender sender = QuestSender.FromEnvironment();
    await sender.WriteAsync(new SensorStarted { Sensor = "t-1", Firmware = "1.4.2" });
    await sender.FlushAsync();
    Console.WriteLine("The first row    is acknowledged");

    await sender.EnsureTableAsync<Reading>();
    await WriteReadingsAsync(sender);
    await sender.Table("stops").Symbol("sensor", "t-1").Column("readings", 1000).AtNow();
    await sender.FlushAsync();
    Console.WriteLine($"All rows         {sender.Acknowledged} of {sender.Written} are acknowledged");
    return 0;
}
catch (QuestException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}

// Code that gets its sender from a container knows the interface only.
static async Task WriteReadingsAsync(IQuestSender sender)
{
    for (int number = 0; number < 1000; number++)
        await sender.WriteAsync(ReadingOf(number));
}

static Reading ReadingOf(int number)
{
    DateTime time = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number);
    return new Reading(
        Sensor: "t-1",
        State: State.Running,
        IsCalibrated: true,
        Channel: 7,
        Count: number,
        Uptime: TimeSpan.FromMinutes(1),
        Serial: BigInteger.Parse("123456789012345678901234567890"),
        Humidity: 0.5f,
        Temperature: 21.5,
        Price: 0.25m,
        Note: number == 0 ? "the first" : null,
        Run: new Guid("00112233-4455-6677-8899-aabbccddeeff"),
        Gateway: IPAddress.Parse("192.0.2.1"),
        Position: new Position(52.5, 13.4),
        Spectrum: [1, 2, 3],
        Image: [[1, 2], [3, 4]],
        MeasuredAt: time,
        Timestamp: time);
}
