namespace Questline.Generator.Tests.Vectors;

/// <summary>A member that two records have in common.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">An expression for its value.</param>
/// <param name="Attributes">Its attributes; <c>{0}</c> is its name.</param>
/// <param name="Version">The first protocol version that takes it.</param>
internal sealed record TwinMember(string Type, string Value, string Attributes = "", int Version = 1)
{
    private const string Symbol = "[QuestSymbol]";
    private const string Nanoseconds = "[QuestColumn(Unit = TimestampUnit.Nanoseconds)]";
    private const string Seconds = "[QuestColumn(Unit = TimestampUnit.Seconds)]";

    /// <summary>Every type, and every attribute that changes what is written; each also as what may be null, where its column has a NULL.</summary>
    public static IReadOnlyList<TwinMember> All { get; } =
    [
        .. Required,
        .. Required.Where(member => member.HasNull).Select(member => member with { Type = member.Type + "?" }),
    ];

    private bool HasNull => !Attributes.Contains("QuestColumnType.Byte") && !Attributes.Contains("QuestColumnType.Short");

    public string AttributesOf(string name) => Attributes.Replace("{0}", name, StringComparison.Ordinal);

    private static IEnumerable<TwinMember> Required =>
    [
        new("bool", "true"),
        new("sbyte", "-1"),
        new("byte", "2"),
        new("byte", "127", "[QuestColumn(Type = QuestColumnType.Byte)]"),
        new("short", "-3"),
        new("short", "3", "[QuestColumn(Type = QuestColumnType.Byte)]"),
        new("ushort", "4"),
        new("ushort", "5", "[QuestColumn(Type = QuestColumnType.Short)]"),
        new("int", "-5"),
        new("int", "6", "[QuestColumn(Type = QuestColumnType.Int)]"),
        new("uint", "6"),
        new("long", "-7"),
        new("ulong", "8"),
        new("Int128", "9"),
        new("UInt128", "10"),
        new("BigInteger", "11"),
        new("Half", "(Half)0.5"),
        new("float", "0.1f"),
        new("double", "0.2"),
        new("decimal", "1.20m", Version: 3),
        new("decimal", "1.5m", "[QuestColumn(Type = QuestColumnType.Double)]"),
        new("char", "'é'"),
        new("char", "'='", Symbol),
        new("char", "'x'", "[QuestColumn(Type = QuestColumnType.Char)]"),
        new("string", "\"a\\\"😀\""),
        new("string", "\"a b\"", Symbol),
        new("string", "\"c\"", "[QuestColumn(\"other {0}=\", Type = QuestColumnType.Char)]"),
        new("string", "\"00112233-4455-6677-8899-aabbccddeeff\"", "[QuestColumn(Type = QuestColumnType.Uuid)]"),
        new("string", "\"1.2.3.4\"", "[QuestColumn(Type = QuestColumnType.Ipv4)]"),
        new("string", "\"u33d\"", "[QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)]"),
        new("string", "\"0x1f\"", "[QuestColumn(Type = QuestColumnType.Long256)]"),
        new("ReadOnlyMemory<char>", "\"m\\n\".AsMemory()"),
        new("Memory<char>", "\"n,\".ToCharArray()", Symbol),
        new("ReadOnlyMemory<char>", "\"u33\".AsMemory()", "[QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 15)]"),
        new("ReadOnlyMemory<byte>", "\"é\"u8.ToArray()"),
        new("Memory<byte>", "\"o \"u8.ToArray()", Symbol),
        new("DayOfWeek", "DayOfWeek.Friday"),
        new("DayOfWeek", "(DayOfWeek)9"),
        new("DayOfWeek", "DayOfWeek.Friday", "[QuestColumn(Type = QuestColumnType.Byte)]"),
        new("Guid", "new Guid(\"00112233-4455-6677-8899-aabbccddeeff\")"),
        new("Guid", "Guid.Empty", "[QuestColumn(Type = QuestColumnType.Varchar)]"),
        new("IPAddress", "IPAddress.Loopback"),
        new("IPAddress", "IPAddress.IPv6Loopback", "[QuestColumn(Type = QuestColumnType.Varchar)]"),
        new("DateTime", "DateTime.UnixEpoch.AddTicks(15)"),
        new("DateTime", "DateTime.UnixEpoch.AddTicks(15)", Nanoseconds),
        new("DateTimeOffset", "DateTimeOffset.UnixEpoch"),
        new("DateOnly", "new DateOnly(1970, 1, 2)", "[QuestColumn(Type = QuestColumnType.Date)]"),
        new("TimeSpan", "TimeSpan.FromSeconds(1)", Nanoseconds),
        new("TimeOnly", "new TimeOnly(1, 0)", Seconds),
        new("long", "1", Seconds),
        new("long", "2", Nanoseconds),
        new("Id", "new Id(1)", "[QuestSymbol, QuestConverter(typeof(IdText))]"),
        new("Level", "new Level(1, 2)", "[QuestFlatten(Prefix = \"{0}_\")]"),
        new("double[]", "new[] { 1.0, 2 }", Version: 2),
        new("double[,]", "new double[,] { { 1 }, { 2 } }", Version: 2),
        new("double[][]", "new[] { new[] { 1.0 } }", Version: 2),
        new("List<double>", "new List<double> { 3 }", Version: 2),
        new("ImmutableArray<double>", "ImmutableArray.Create(4.0)", Version: 2),
        new("Memory<double>", "new double[] { 5 }", Version: 2),
        new("ReadOnlyMemory<double>", "new double[] { 6 }", Version: 2),
        new("float[]", "new[] { 7f }", Version: 2),
        new("float[,,]", "new float[1, 1, 1]", Version: 2),
        new("List<float>", "new List<float> { 8 }", Version: 2),
    ];
}
