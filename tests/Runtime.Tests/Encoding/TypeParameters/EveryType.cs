namespace Questline.Runtime.Tests.Encodings;

/// <summary>A member of every type that a type parameter can stand for, written by the code that is generated for it.</summary>
[QuestTable("t")]
internal sealed partial record EveryType(
    bool Boolean,
    sbyte Int8,
    byte Byte,
    short Int16,
    ushort Uint16,
    int Int32,
    uint Uint32,
    long Int64,
    ulong Uint64,
    float Single,
    double Double,
    decimal Decimal,
    char Character,
    string Text,
    Guid Guid,
    DateTime Date,
    DateTimeOffset Offset,
    DateOnly Day,
    double[] Array);

/// <summary>The same, and each may be null.</summary>
[QuestTable("t")]
internal sealed partial record EveryOptionalType(
    bool? Boolean,
    sbyte? Int8,
    byte? Byte,
    short? Int16,
    ushort? Uint16,
    int? Int32,
    uint? Uint32,
    long? Int64,
    ulong? Uint64,
    float? Single,
    double? Double,
    decimal? Decimal,
    char? Character,
    string? Text,
    Guid? Guid,
    DateTime? Date,
    DateTimeOffset? Offset,
    DateOnly? Day,
    double[]? Array);
