using System.Net;
using System.Numerics;
using Questline;

namespace Aot;

/// <summary>A row with a column of nearly every type. The compiler writes its serializer, so that nothing is looked up when it runs.</summary>
[QuestTable("readings", PartitionBy = PartitionBy.Day)]
internal readonly partial record struct Reading(
    [QuestSymbol] string Sensor,
    State State,
    bool IsCalibrated,
    short Channel,
    long Count,
    [QuestColumn(Unit = TimestampUnit.Milliseconds)] TimeSpan Uptime,
    BigInteger Serial,
    float Humidity,
    double Temperature,
    decimal Price,
    string? Note,
    Guid Run,
    IPAddress Gateway,
    [QuestFlatten] Position Position,
    double[] Spectrum,
    double[][] Image,
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)] DateTime MeasuredAt,
    [QuestTimestamp] DateTime Timestamp);

internal enum State { Running, Stopped }

internal readonly record struct Position(double Latitude, double Longitude);
