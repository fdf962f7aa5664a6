using Questline;

namespace Exchange;

/// <summary>What all events have.</summary>
public abstract record Happening([QuestTimestamp] DateTime At, [QuestSymbol] string Source);

/// <summary>A record that has a base type and a table that says all it can.</summary>
[QuestTable("fills", PartitionBy = PartitionBy.Month, Ttl = "2y", Dedup = true)]
public partial record Fill(DateTime At, string Source, [QuestKey] long Number, double? Price) : Happening(At, Source);

/// <summary>A table whose base type is one.</summary>
[QuestTable("late fills", Dedup = true)]
public partial record LateFill(
    DateTime At,
    string Source,
    long Number,
    double? Price,
    [QuestColumn("delay", Unit = TimestampUnit.Seconds)] TimeSpan Delay)
    : Fill(At, Source, Number, Price);

/// <summary>What all devices measure.</summary>
public abstract class Measured
{
    /// <summary>When.</summary>
    [QuestTimestamp(Unit = TimestampUnit.Milliseconds)]
    public long Time { get; protected init; }

    /// <summary>What.</summary>
    public virtual double Value => 0;
}

/// <summary>A class of properties and fields of all kinds.</summary>
[QuestTable("measures")]
public partial class Measure : Measured
{
    /// <summary>Which one.</summary>
    public readonly long Sequence;

    [QuestColumn("raw")]
    private readonly double _raw;

    /// <summary>Makes one.</summary>
    public Measure(long time, long sequence, double raw)
    {
        Time = time;
        Sequence = sequence;
        _raw = raw;
    }

    /// <inheritdoc/>
    public override double Value => _raw * 2;

    /// <summary>How much is left to say.</summary>
    [QuestIgnore]
    public object? Tag { get; set; }

    /// <summary>How sure it is.</summary>
    [QuestColumn]
    protected internal float Confidence { get; private set; } = 0.5f;

    /// <summary>Is less sure.</summary>
    public void Doubt() => Confidence /= 2;
}

/// <summary>A struct.</summary>
[QuestTable("positions")]
public partial struct Position : IEquatable<Position>
{
    /// <summary>To the north.</summary>
    public double Latitude { readonly get; set; }

    /// <summary>To the east.</summary>
    public double? Longitude { get; set; }

    /// <inheritdoc/>
    public readonly bool Equals(Position other) => Latitude.Equals(other.Latitude) && Nullable.Equals(Longitude, other.Longitude);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Position other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Latitude, Longitude);

    /// <summary>Whether both are the same.</summary>
    public static bool operator ==(Position left, Position right) => left.Equals(right);

    /// <summary>Whether both are not the same.</summary>
    public static bool operator !=(Position left, Position right) => !left.Equals(right);
}

/// <summary>A type that only this assembly knows, with names that are keywords.</summary>
[QuestTable("internal", Naming = ColumnNaming.AsIs)]
internal sealed partial record @class(int @int, [property: QuestSymbol] string @new);

/// <summary>Types in types of every kind.</summary>
public static partial class Nested
{
    /// <summary>Writes a row of each type that cannot be named elsewhere.</summary>
    public static void Write(System.Buffers.IBufferWriter<byte> destination)
    {
        var row = new Private(1);
        QuestSerializer.Serialize(in row, destination, ProtocolVersion.Version3);
        var other = new InStruct.InInterface.Row(2);
        QuestSerializer.Serialize(in other, destination, ProtocolVersion.Version3);
        var keywords = new @class(3, "x");
        QuestSerializer.Serialize(in keywords, destination, ProtocolVersion.Version3);
    }

    [QuestTable("private")]
    private readonly partial record struct Private(int Number);

    internal partial record struct InStruct
    {
        internal partial interface InInterface
        {
            [QuestTable("inner")]
            internal sealed partial record Row(int Number);
        }
    }
}
