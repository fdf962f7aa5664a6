using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Values that are sent as a string and become something else in their column.</summary>
public sealed class TextColumnVectorTests(CompiledVectors<TextColumnVectorTests> compiled) : VectorTests<TextColumnVectorTests>(compiled), IVectors
{
    private const string NotAscii = "refused: (table 't', column 'v'): a CHAR column takes exactly one ASCII character other than U+0000";
    private const string NotUuid = "refused: the text is no UUID of 32 hexadecimal digits and 4 dashes";
    private const string NotIpv4 = "refused: the text is no IPv4 address of four numbers without leading zeros, or it is 0.0.0.0";
    private const string NotGeohash = "refused: the text is no geohash of at least 20 bits";
    private const string NotLong256 = "refused: the text is no LONG256, 0x and 1 to 64 hexadecimal digits";
    private const string Geohash = "[QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] ";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a char for a CHAR", As("Char", "char V"), "'x'", """t v="x"\n"""),
        Of("a char for a CHAR that is escaped", As("Char", "char V"), @"'\\'", """t v="\\"\n"""),
        Of("a char beyond ASCII for a CHAR", As("Char", "char V"), "'é'", NotAscii),
        Of("a char for a CHAR that is its NULL", As("Char", "char V"), @"'\0'", NotAscii),
        Of("a char for a CHAR that may be absent", As("Char", "char? V"), "'y'", """t v="y"\n"""),
        Of("a string for a CHAR", As("Char", "string V"), """ "z" """, """t v="z"\n"""),
        Of("an empty string for a CHAR", As("Char", "string V"), """ "" """, NotAscii),
        Of("two characters for a CHAR", As("Char", "string V"), """ "ab" """, NotAscii),
        Of("memory for a CHAR", As("Char", "ReadOnlyMemory<char> V"), """ "\"".AsMemory() """, """t v="\""\n"""),
        Of("empty memory for a CHAR", As("Char", "ReadOnlyMemory<char> V"), "default", NotAscii),

        Of("a Guid", "Guid V", """new Guid("00112233-4455-6677-8899-aabbccddeeff")""", """t v="00112233-4455-6677-8899-aabbccddeeff"\n"""),
        Of("an empty Guid", "Guid V", "Guid.Empty", """t v="00000000-0000-0000-0000-000000000000"\n"""),
        Of("a Guid that is the NULL of UUID", "Guid V", """new Guid("80000000-0000-0000-8000-000000000000")""",
            "refused: the value is 80000000-0000-0000-8000-000000000000, which a UUID column takes for NULL"),
        Of("that Guid for a VARCHAR", As("Varchar", "Guid V"), """new Guid("80000000-0000-0000-8000-000000000000")""",
            """t v="80000000-0000-0000-8000-000000000000"\n"""),
        Of("a Guid that may be absent",
            "Guid? V", """new Guid("FFEEDDCC-BBAA-9988-7766-554433221100")""", """t v="ffeeddcc-bbaa-9988-7766-554433221100"\n"""),
        Of("no Guid", "Guid? V, int W", "null, 1", @"t w=1i\n"),
        Of("a string for a UUID", As("Uuid", "string V"), """ "00112233-4455-6677-8899-AABBCCDDEEFF" """,
            """t v="00112233-4455-6677-8899-AABBCCDDEEFF"\n"""),
        Of("a string without dashes for a UUID", As("Uuid", "string V"), """ "00112233445566778899aabbccddeeff" """, NotUuid),
        Of("a string for a UUID that is its NULL", As("Uuid", "string V"), """ "80000000-0000-0000-8000-000000000000" """, NotUuid),
        Of("memory for a UUID", As("Uuid", "Memory<char> V"), """ "00112233-4455-6677-8899-aabbccddeeff".ToCharArray() """,
            """t v="00112233-4455-6677-8899-aabbccddeeff"\n"""),

        Of("an IPv4 address", "IPAddress V", """IPAddress.Parse("192.168.0.1")""", """t v="192.168.0.1"\n"""),
        Of("the longest IPv4 address", "IPAddress V", "IPAddress.Broadcast", """t v="255.255.255.255"\n"""),
        Of("an IPv4 address written as IPv6", "IPAddress V", """IPAddress.Parse("::ffff:10.0.0.7")""", """t v="10.0.0.7"\n"""),
        Of("an IPv6 address for an IPv4 column", "IPAddress V", "IPAddress.IPv6Loopback",
            "refused: the address is IPv6, and an IPv4 column takes IPv4 only"),
        Of("the IPv4 address that is NULL", "IPAddress V", "IPAddress.Any",
            "refused: the address is 0.0.0.0, which QuestDB stores as NULL"),
        Of("an IPv4 address that may be absent", "IPAddress? V", "IPAddress.Loopback", """t v="127.0.0.1"\n"""),
        Of("no address", "IPAddress? V, int W", "null, 1", @"t w=1i\n"),
        Of("an address that must not be absent", "IPAddress V", "null!",
            "refused: the value is null, but its member is declared as never null"),
        Of("an IPv4 address for a VARCHAR", As("Varchar", "IPAddress V"), "IPAddress.Any", """t v="0.0.0.0"\n"""),
        Of("an IPv6 address for a VARCHAR", As("Varchar", "IPAddress V"), """IPAddress.Parse("2001:0DB8::1")""", """t v="2001:db8::1"\n"""),
        Of("an IPv6 address with its scope",
            As("Varchar", "IPAddress V"), """new IPAddress(IPAddress.Parse("fe80::1").GetAddressBytes(), 4294967295)""",
            """t v="fe80::1%4294967295"\n"""),
        Of("a string for an IPV4", As("Ipv4", "string V"), """ "10.20.30.255" """, """t v="10.20.30.255"\n"""),
        Of("three numbers for an IPV4", As("Ipv4", "string V"), """ "1.2.3" """, NotIpv4),
        Of("a number beyond a byte for an IPV4", As("Ipv4", "string V"), """ "1.2.3.256" """, NotIpv4),
        Of("a leading zero for an IPV4", As("Ipv4", "string V"), """ "01.2.3.4" """, NotIpv4),
        Of("a string for an IPV4 that is its NULL", As("Ipv4", "string V"), """ "0.0.0.0" """, NotIpv4),
        Of("memory for an IPV4", As("Ipv4", "ReadOnlyMemory<char> V"), """ "x 9.8.7.6".AsMemory(2) """, """t v="9.8.7.6"\n"""),

        Of("a geohash", Geohash + "string V", """ "u33d" """, """t v="u33d"\n"""),
        Of("a geohash of more than the column holds", Geohash + "string V", """ "U33DC0" """, """t v="U33DC0"\n"""),
        Of("a geohash of too few bits", Geohash + "string V", """ "u33" """, NotGeohash),
        Of("a letter that is in no geohash", Geohash + "string V", """ "u33a" """, NotGeohash),
        Of("memory for a geohash", Geohash + "ReadOnlyMemory<char> V", """ "9v1z".AsMemory() """, """t v="9v1z"\n"""),
        Of("memory for a geohash that is too short", Geohash + "ReadOnlyMemory<char>? V", """ "9v1".AsMemory() """, NotGeohash),
        Of("no geohash", Geohash + "string? V, int W", "null, 1", @"t w=1i\n"),

        Of("a string for a LONG256", As("Long256", "string V"), """ "0x1f" """, """t v=0x1fi\n"""),
        Of("an odd number of digits for a LONG256", As("Long256", "string V"), """ "0x1" """, """t v=0x1i\n"""),
        Of("65 digits for a LONG256", As("Long256", "string V"), """ "0x" + new string('1', 65) """, NotLong256),
        Of("a capital X for a LONG256", As("Long256", "string V"), """ "0X1f" """, NotLong256),
        Of("memory for a LONG256", As("Long256", "ReadOnlyMemory<char> V"), """ "0xABcd".AsMemory() """, """t v=0xABcdi\n"""),
    ];
}
