using System.Net;
using System.Numerics;
using Questline;

namespace Exchange;

/// <summary>A member of every type that makes one value.</summary>
[QuestTable("scalars", Naming = ColumnNaming.AsIs)]
public sealed partial record Scalars(
    bool Boolean,
    sbyte SByte,
    byte Byte,
    short Short,
    ushort UShort,
    int Int,
    uint UInt,
    long Long,
    ulong ULong,
    Int128 Int128,
    UInt128 UInt128,
    BigInteger BigInteger,
    Half Half,
    float Float,
    double Double,
    decimal Decimal,
    char Character,
    string Text,
    Memory<char> CharacterMemory,
    ReadOnlyMemory<char> Characters,
    Memory<byte> Utf8Memory,
    ReadOnlyMemory<byte> Utf8,
    Side Side,
    Guid Guid,
    IPAddress Address,
    DateTime DateTime,
    DateTimeOffset DateTimeOffset,
    DateOnly DateOnly,
    [QuestColumn(Unit = TimestampUnit.Seconds)] TimeOnly TimeOnly,
    [QuestColumn(Unit = TimestampUnit.Milliseconds)] TimeSpan TimeSpan);

/// <summary>The same members, each of which may be null.</summary>
[QuestTable("optional scalars", Naming = ColumnNaming.CamelCase)]
public sealed partial record OptionalScalars
{
    /// <summary>A boolean.</summary>
    public bool? Boolean { get; init; }

    /// <summary>An integer of 8 bits.</summary>
    public sbyte? SByte { get; init; }

    /// <summary>An integer of 8 bits that is never negative.</summary>
    public byte? Byte { get; init; }

    /// <summary>An integer of 16 bits.</summary>
    public short? Short { get; init; }

    /// <summary>An integer of 16 bits that is never negative.</summary>
    public ushort? UShort { get; init; }

    /// <summary>An integer of 32 bits.</summary>
    public int? Int { get; init; }

    /// <summary>An integer of 32 bits that is never negative.</summary>
    public uint? UInt { get; init; }

    /// <summary>An integer of 64 bits.</summary>
    public long? Long { get; init; }

    /// <summary>An integer of 64 bits that is never negative.</summary>
    public ulong? ULong { get; init; }

    /// <summary>An integer of 128 bits.</summary>
    public Int128? Int128 { get; init; }

    /// <summary>An integer of 128 bits that is never negative.</summary>
    public UInt128? UInt128 { get; init; }

    /// <summary>An integer of up to 256 bits.</summary>
    public BigInteger? BigInteger { get; init; }

    /// <summary>A number of half precision.</summary>
    public Half? Half { get; init; }

    /// <summary>A number of single precision.</summary>
    public float? Float { get; init; }

    /// <summary>A number of double precision.</summary>
    public double? Double { get; init; }

    /// <summary>A decimal number.</summary>
    public decimal? Decimal { get; init; }

    /// <summary>A character.</summary>
    public char? Character { get; init; }

    /// <summary>Text.</summary>
    public string? Text { get; init; }

    /// <summary>Text in memory that may change.</summary>
    public Memory<char>? CharacterMemory { get; init; }

    /// <summary>Text in memory.</summary>
    public ReadOnlyMemory<char>? Characters { get; init; }

    /// <summary>UTF-8 in memory that may change.</summary>
    public Memory<byte>? Utf8Memory { get; init; }

    /// <summary>UTF-8 in memory.</summary>
    public ReadOnlyMemory<byte>? Utf8 { get; init; }

    /// <summary>An enum.</summary>
    public Side? Side { get; init; }

    /// <summary>A GUID.</summary>
    public Guid? Guid { get; init; }

    /// <summary>An address.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>A date and time.</summary>
    public DateTime? DateTime { get; init; }

    /// <summary>A date and time with its offset.</summary>
    public DateTimeOffset? DateTimeOffset { get; init; }

    /// <summary>A date.</summary>
    public DateOnly? DateOnly { get; init; }

    /// <summary>A time of day.</summary>
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)]
    public TimeOnly? TimeOnly { get; init; }

    /// <summary>A time that passes.</summary>
    [QuestColumn(Unit = TimestampUnit.Microseconds)]
    public TimeSpan? TimeSpan { get; init; }

    /// <summary>When it happened.</summary>
    [QuestTimestamp]
    public DateTime? At { get; init; }
}
