using System.Buffers.Binary;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Another local time zone until it is disposed, for tests that run alone. Skips the test where the operating system has no way to it.</summary>
internal sealed class LocalZone : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);
    private readonly string _path = Path.GetTempFileName();

    private LocalZone(byte[] file, TimeSpan offset)
    {
        File.WriteAllBytes(_path, file);
        Environment.SetEnvironmentVariable(Variable, _path);
        TimeZoneInfo.ClearCachedData();
        bool isTaken = TimeZoneInfo.Local.BaseUtcOffset == offset;
        if (!isTaken)
            Dispose();
        Assert.SkipUnless(isTaken, "This operating system does not take its time zone from a variable.");
    }

    /// <summary>A zone of one offset.</summary>
    public static LocalZone Of(TimeSpan offset) => new(ZoneFile([offset], []), offset);

    /// <summary>A zone that is one hour further from UTC between two instants.</summary>
    public static LocalZone WithDaylightSaving(TimeSpan offset, DateTimeOffset begin, DateTimeOffset end) =>
        new(ZoneFile([offset, offset + TimeSpan.FromHours(1)], [(begin, 1), (end, 0)]), offset);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _before);
        TimeZoneInfo.ClearCachedData();
        File.Delete(_path);
    }

    /// <summary>The format of the zone database: the second offset, where there is one, is that of daylight saving time.</summary>
    private static byte[] ZoneFile(TimeSpan[] offsets, (DateTimeOffset At, byte Offset)[] changes)
    {
        const int NameLength = 4;
        return
        [
            .. "TZif"u8, .. new byte[16 + (3 * sizeof(int))],
            .. Number(changes.Length), .. Number(offsets.Length), .. Number(offsets.Length * NameLength),
            .. changes.SelectMany(change => Number((int)change.At.ToUnixTimeSeconds())),
            .. changes.Select(change => change.Offset),
            .. offsets.SelectMany((offset, index) => (byte[])[.. Number((int)offset.TotalSeconds), (byte)index, (byte)(index * NameLength)]),
            .. offsets.SelectMany((_, index) => (byte[])[(byte)'Q', (byte)('A' + index), (byte)'T', 0]),
        ];
    }

    private static byte[] Number(int value)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
