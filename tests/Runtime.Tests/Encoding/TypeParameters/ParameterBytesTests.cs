namespace Questline.Runtime.Tests.Encodings;

/// <summary>A value is written by the type that the type parameter stands for, wrapped in a nullable or not.</summary>
public class ParameterBytesTests
{
    private static readonly Guid Id = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");
    private static readonly DateTime Moment = new(1970, 1, 1, 0, 0, 1, DateTimeKind.Utc);

    [Fact]
    public void Booleans() => ShouldBe(true, "=t");

    [Fact]
    public void Signed_integers()
    {
        ShouldBe<sbyte>(sbyte.MinValue, "=-128i");
        ShouldBe<short>(short.MinValue, "=-32768i");
        ShouldBe<int>(int.MinValue, "=-2147483648i");
        ShouldBe<long>(long.MinValue + 1, "=-9223372036854775807i");
    }

    [Fact]
    public void Unsigned_integers()
    {
        ShouldBe<byte>(byte.MaxValue, "=255i");
        ShouldBe<ushort>(ushort.MaxValue, "=65535i");
        ShouldBe<uint>(uint.MaxValue, "=4294967295i");
        ShouldBe<ulong>(long.MaxValue, "=9223372036854775807i");
    }

    [Fact]
    public void Floating_point_numbers()
    {
        ShouldBe<Half>((Half)1.5, """==\x10\x00\x00\x00\x00\x00\x00\xf8?""");
        ShouldBe<float>(1.5f, """==\x10\x00\x00\x00\x00\x00\x00\xf8?""");
        ShouldBe<double>(1.5, """==\x10\x00\x00\x00\x00\x00\x00\xf8?""");
        ShouldBe<double>(double.NaN, """==\x10\x00\x00\x00\x00\x00\x00\xf8\x7f""");
    }

    [Fact]
    public void Floating_point_numbers_in_version_1()
    {
        ShouldBe<Half>((Half)1.5, "=1.5", ProtocolVersion.Version1);
        ShouldBe<float>(0.1f, "=0.10000000149011612", ProtocolVersion.Version1);
        ShouldBe<double>(-0.1, "=-0.1", ProtocolVersion.Version1);
    }

    [Fact]
    public void Decimals() => ShouldBe(-1.50m, """==\x17\x02\x02\xffj""");

    [Fact]
    public void Characters() => ShouldBe('"', "=\"\\\\\"\"");

    [Fact]
    public void Texts() => Show("a\nb €").ShouldBe(EscapedText.Of("t value=\"a\\\nb €\"\n"u8.ToArray()));

    [Fact]
    public void Guids() => ShouldBe(Id, "=\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"");

    [Fact]
    public void Dates()
    {
        ShouldBe(Moment, "=1000000t");
        ShouldBe(new DateTimeOffset(Moment), "=1000000t");
        ShouldBe(new DateOnly(1970, 1, 2), "=86400000000t");
    }

    [Fact]
    public void Arrays() => Wire.Encode(new Reading<double[]>([1, -2.5]), ProtocolVersion.Version2)
        .ShouldBe([.. "t value==\u000E\u000A"u8, .. ArrayWire.Row([2], 1, -2.5)[ArrayWire.Prefix.Length..]]);

    [Fact]
    public void A_null_takes_no_room()
    {
        IlpValue<double?>.MaxLength(null).ShouldBe(0);
        IlpValue<string?>.MaxLength(null).ShouldBe(0);
        IlpValue<double[]?>.MaxLength(null).ShouldBe(0);
    }

    private static void ShouldBe<T>(T value, string expected, ProtocolVersion version = ProtocolVersion.Version3)
        where T : struct
    {
        Show(value, version).ShouldBe($"t value{expected}\\n");
        Show<T?>(value, version).ShouldBe($"t value{expected}\\n");
    }

    private static string Show<T>(T value, ProtocolVersion version = ProtocolVersion.Version3) => Wire.Show(new Reading<T>(value), version);
}
