namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of doubles.</summary>
public partial class DoubleVectorTests
{
    // Every client spells doubles in its own way; this is .NET's.
    [Fact]
    public void G10_Doubles_as_text() => Golden.Verify(
        new Seven(0.0, -0.0, 1.0, 1e15, 1e16, 1e-5, 1e-6),
        1,
        """f a=0,b=-0,c=1,d=1000000000000000,e=10000000000000000,g=1E-05,h=1E-06\n""",
        "6620613d302c623d2d302c633d312c643d313030303030303030303030303030302c653d31303030303030303030303030303030302c673d31452d30352c683d31452d30360a");

    [Fact]
    public void G11_The_extremes_as_text() => Golden.Verify(
        new Five(double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon),
        1,
        """f a=NaN,b=Infinity,c=-Infinity,d=1.7976931348623157E+308,e=5E-324\n""",
        "6620613d4e614e2c623d496e66696e6974792c633d2d496e66696e6974792c643d312e37393736393331333438363233313537452b3330382c653d35452d3332340a");

    [Fact]
    public void G12_Doubles_in_binary() => Golden.Verify(
        new Five(0.0, -0.0, 1.0, -1.5, 0.1),
        2,
        """f a==\x10\x00\x00\x00\x00\x00\x00\x00\x00,b==\x10\x00\x00\x00\x00\x00\x00\x00\x80,c==\x10\x00\x00\x00\x00\x00\x00\xf0?,d==\x10\x00\x00\x00\x00\x00\x00\xf8\xbf,e==\x10\x9a\x99\x99\x99\x99\x99\xb9?\n""",
        "6620613d3d1000000000000000002c623d3d1000000000000000802c633d3d10000000000000f03f2c643d3d10000000000000f8bf2c653d3d109a9999999999b93f0a");

    [Fact]
    public void G13_What_is_not_finite_in_binary() => Golden.Verify(
        new Three(double.NaN, double.PositiveInfinity, double.NegativeInfinity),
        2,
        """f a==\x10\x00\x00\x00\x00\x00\x00\xf8\x7f,b==\x10\x00\x00\x00\x00\x00\x00\xf0\x7f,c==\x10\x00\x00\x00\x00\x00\x00\xf0\xff\n""",
        "6620613d3d10000000000000f87f2c623d3d10000000000000f07f2c633d3d10000000000000f0ff0a");

    [Fact]
    public void G14_A_payload_of_characters_that_text_escapes() => Golden.Verify(
        new Raw(BitConverter.UInt64BitsToDouble(0x0A0D_2C3D_2022_5C2F), 7),
        2,
        """f raw==\x10/\\" =,\r\n 7n\n""",
        "66207261773d3d102f5c22203d2c0d0a20376e0a");

    [QuestTable("f")]
    internal readonly partial record struct Seven(double A, double B, double C, double D, double E, double G, double H);

    [QuestTable("f")]
    internal readonly partial record struct Five(double A, double B, double C, double D, double E);

    [QuestTable("f")]
    internal readonly partial record struct Three(double A, double B, double C);

    [QuestTable("f")]
    internal readonly partial record struct Raw(
        [QuestColumn("raw")] double Value,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);
}
