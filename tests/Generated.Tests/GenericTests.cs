using System.Buffers;
using System.Text;
using Exchange;

namespace Questline.Generated.Tests;

public sealed class GenericTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_generic_record() => (await standIn.SendAsync(new Reading<double>("s", 1, 2, Noon))).ShouldBe("""
        sensor = symbol s
        value = 1d
        last = 2d
        @ 1767268800000000 Microseconds
        """);

    [Fact]
    public async Task A_generic_struct_in_a_generic_type() =>
        (await standIn.SendAsync(new Counts<string>.Count<long>("k", 5))).ShouldBe("""
            key = "k"
            value = 5i
            @ now
            """);

    [Fact]
    public void Values_of_a_type_parameter_are_written_as_their_types()
    {
        Write(true).ShouldBe("t");
        Write<sbyte>(-1).ShouldBe("-1i");
        Write<byte>(1).ShouldBe("1i");
        Write<short>(-2).ShouldBe("-2i");
        Write<ushort>(2).ShouldBe("2i");
        Write(-3).ShouldBe("-3i");
        Write(3u).ShouldBe("3i");
        Write(-4L).ShouldBe("-4i");
        Write(4uL).ShouldBe("4i");
        Write((Half)0.5).ShouldBe("0.5");
        Write(1.5f).ShouldBe("1.5");
        Write(2.5).ShouldBe("2.5");
        Write('c').ShouldBe("\"c\"");
        Write("text").ShouldBe("\"text\"");
        Write(Guid.Empty).ShouldBe("\"00000000-0000-0000-0000-000000000000\"");
        Write(Noon).ShouldBe("1767268800000000t");
        Write(new DateTimeOffset(Noon)).ShouldBe("1767268800000000t");
        Write(new DateOnly(1970, 1, 2)).ShouldBe("86400000000t");
        Write(1.5m, ProtocolVersion.Version3).ShouldBe("=\u0017\u0001\u0001\u000F");
        Write(new double[] { 0 }, ProtocolVersion.Version2).ShouldBe("=\u000E\n\u0001\u0001\0\0\0\0\0\0\0\0\0\0\0");
    }

    [Fact]
    public void Values_of_a_type_parameter_may_be_null()
    {
        Write<bool?>(null).ShouldBe("");
        Write<byte?>(1).ShouldBe("1i");
        Write<double?>(2.5).ShouldBe("2.5");
        Write<DateOnly?>(null).ShouldBe("");
        Write<string?>(null).ShouldBe("");
    }

    // What stands in the line for the value.
    private static string Write<T>(T value, ProtocolVersion version = ProtocolVersion.Version1)
    {
        var line = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(new Reading<T>("s", value, value, DateTime.UnixEpoch), line, version);
        string text = Encoding.Latin1.GetString(line.WrittenSpan);
        return text.Contains("value=", StringComparison.Ordinal) ? text.Split("value=")[1].Split(",last=")[0] : "";
    }
}
