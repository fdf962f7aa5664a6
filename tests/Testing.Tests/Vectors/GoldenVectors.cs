using System.Numerics;
using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

/// <summary>What QuestDB's clients send, form by form, and the rows that it means. Protocol versions 1 to 3.</summary>
internal static class GoldenVectors
{
    public static IReadOnlyDictionary<string, GoldenVector> All { get; } = new Dictionary<string, GoldenVector>
    {
        ["G01"] = new(
            ["""probe,unit=C v=21.5 1700000000123456789\n"""],
            [Row("probe", Nanoseconds(1700000000123456789), ("unit", Symbol("C")), ("v", Double(21.5)))]),
        ["G02"] = new(
            ["""probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789n\n""",
             """probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789\n"""],
            [Row("probe", Nanoseconds(1700000000123456789), ("unit", Symbol("C")), ("v", Double(21.5)))]),
        ["G03"] = new(
            ["""probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789n\n""",
             """probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789\n"""],
            [Row("probe", Nanoseconds(1700000000123456789), ("unit", Symbol("C")), ("v", Double(21.5)))]),
        ["G04"] = new(
            ["""probe n=-42i 1700000000123456000\n"""],
            [Row("probe", Nanoseconds(1700000000123456000), ("n", Long(-42)))]),
        ["G05"] = new(
            ["""probe n=-42i 1700000000123456t\n"""],
            [Row("probe", Microseconds(1700000000123456), ("n", Long(-42)))]),
        ["G06"] = new(
            ["""probe,site=north\n"""],
            [Row("probe", ServerTime, ("site", Symbol("north")))]),
        ["G07"] = new(
            ["""probe,a=1,b=2 5\n"""],
            [Row("probe", Nanoseconds(5), ("a", Symbol("1")), ("b", Symbol("2")))]),
        ["G08"] = new(
            ["""probe on=t,off=f\n"""],
            [Row("probe", ServerTime, ("on", Boolean(true)), ("off", Boolean(false)))]),
        ["G10"] = new(
            ["""f a=0.0,b=-0.0,c=1.0,d=1000000000000000.0,e=1e16,g=0.00001,h=1e-6\n""",
             """f a=0.0,b=-0.0,c=1.0,d=1.0E15,e=1.0E16,g=1.0E-5,h=1.0E-6\n""",
             """f a=0,b=-0,c=1,d=1000000000000000,e=10000000000000000,g=1E-05,h=1E-06\n"""],
            [Row("f", ServerTime, ("a", Double(0)), ("b", Double(-0.0)), ("c", Double(1)), ("d", Double(1e15)), ("e", Double(1e16)), ("g", Double(1e-5)), ("h", Double(1e-6)))]),
        ["G11"] = new(
            ["""f a=NaN,b=Infinity,c=-Infinity,d=1.7976931348623157e308,e=5e-324\n""",
             """f a=NaN,b=Infinity,c=-Infinity,d=1.7976931348623157E308,e=4.9E-324\n""",
             """f a=NaN,b=Infinity,c=-Infinity,d=1.7976931348623157E+308,e=5E-324\n"""],
            [Row("f", ServerTime, ("a", Double(double.NaN)), ("b", Double(double.PositiveInfinity)), ("c", Double(double.NegativeInfinity)), ("d", Double(double.MaxValue)), ("e", Double(double.Epsilon)))]),
        ["G12"] = new(
            ["""f a==\x10\x00\x00\x00\x00\x00\x00\x00\x00,b==\x10\x00\x00\x00\x00\x00\x00\x00\x80,c==\x10\x00\x00\x00\x00\x00\x00\xf0?,d==\x10\x00\x00\x00\x00\x00\x00\xf8\xbf,e==\x10\x9a\x99\x99\x99\x99\x99\xb9?\n"""],
            [Row("f", ServerTime, ("a", Double(0)), ("b", Double(-0.0)), ("c", Double(1)), ("d", Double(-1.5)), ("e", Double(0.1)))]),
        ["G13"] = new(
            ["""f a==\x10\x00\x00\x00\x00\x00\x00\xf8\x7f,b==\x10\x00\x00\x00\x00\x00\x00\xf0\x7f,c==\x10\x00\x00\x00\x00\x00\x00\xf0\xff\n""",
             """f a==\x10\x00\x00\x00\x00\x00\x00\xf8\xff,b==\x10\x00\x00\x00\x00\x00\x00\xf0\x7f,c==\x10\x00\x00\x00\x00\x00\x00\xf0\xff\n"""],
            [Row("f", ServerTime, ("a", Double(double.NaN)), ("b", Double(double.PositiveInfinity)), ("c", Double(double.NegativeInfinity)))]),
        ["G14"] = new(
            ["""f raw==\x10/\\" =,\r\n 7n\n"""],
            [Row("f", Nanoseconds(7), ("raw", Double(BitConverter.Int64BitsToDouble(0x0a0d2c3d20225c2f))))]),
        ["G15"] = new(
            ["""s v="q\\" b\\\\ n\\\n r\\\r t\x09 c,e=" 8\n"""],
            [Row("s", Nanoseconds(8), ("v", Text("q\" b\\ n\n r\r t\t c,e=")))]),
        ["G16"] = new(
            ["""s,k=a\\ b\\,c\\=d\\\\e"f\\\ng\\\rh 9\n"""],
            [Row("s", Nanoseconds(9), ("k", Symbol("a b,c=d\\e\"f\ng\rh")))]),
        ["G17"] = new(
            ["""s,k= v="" 10\n"""],
            [Row("s", Nanoseconds(10), ("k", Symbol("")), ("v", Text("")))]),
        ["G18"] = new(
            ["""my\\ table\\=1,k\\ ey\\==x \\ f\\ =1i 11\n"""],
            [Row("my table=1", Nanoseconds(11), ("k ey=", Symbol("x")), (" f ", Long(1)))]),
        ["G19"] = new(
            ["""plant-1.csv a;b|c=t 12\n"""],
            [Row("plant-1.csv", Nanoseconds(12), ("a;b|c", Boolean(true)))]),
        ["G20a"] = new(["""gr\xc3\xb6\xc3\x9fe,stra\xc3\x9fe=\xe6\x9d\xb1\xe4\xba\xac v="\xe2\x82\xac \xf0\x9f\x98\x80" 13\n"""], [Row("größe", Nanoseconds(13), ("straße", Symbol("東京")), ("v", Text("€ 😀")))]),
        ["G20b"] = new(["""gr\xc3\xb6\xc3\x9fe,stra\xc3\x9fe=\xe6\x9d\xb1\xe4\xba\xac v="\xe2\x82\xac \xef\xbf\xbd\xef\xbf\xbd" 13\n"""], [Row("größe", Nanoseconds(13), ("straße", Symbol("東京")), ("v", Text("€ \uFFFD\uFFFD")))]),
        ["G21"] = new(
            ["""ts a=1500t,b=1t,c=-1t 14\n"""],
            [Row("ts", Nanoseconds(14), ("a", Microseconds(1500)), ("b", Microseconds(1)), ("c", Microseconds(-1)))]),
        ["G22"] = new(
            ["""ts a=1500t,b=1999n,c=-1t 14n\n"""],
            [Row("ts", Nanoseconds(14), ("a", Microseconds(1500)), ("b", Nanoseconds(1999)), ("c", Microseconds(-1)))]),
        ["G23"] = new(
            ["""ar a==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x04\xc0 15n\n""",
             """ar a==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x04\xc0 15\n"""],
            [Row("ar", Nanoseconds(15), ("a", Array([2], 1, -2.5)))]),
        ["G24"] = new(
            ["""ar m==\x0e\n\x02\x02\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@\x00\x00\x00\x00\x00\x00\x14@\x00\x00\x00\x00\x00\x00\x18@ 16n\n""",
             """ar m==\x0e\n\x02\x02\x00\x00\x00\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@\x00\x00\x00\x00\x00\x00\x14@\x00\x00\x00\x00\x00\x00\x18@ 16\n"""],
            [Row("ar", Nanoseconds(16), ("m", Array([2, 3], 1, 2, 3, 4, 5, 6)))]),
        ["G25"] = new(
            ["""ar c==\x0e\n\x03\x01\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x1c@\x00\x00\x00\x00\x00\x00 @,x=1i 17t\n"""],
            [Row("ar", Microseconds(17), ("c", Array([1, 2, 1], 7, 8)), ("x", Long(1)))]),
        ["G26"] = new(
            ["""ar a==\x0e\n\x01\x00\x00\x00\x00\n"""],
            [Row("ar", ServerTime, ("a", Array([0])))]),
        ["G27"] = new(
            ["""ar a==\x0e\n\x02\x02\x00\x00\x00\x00\x00\x00\x00\n"""],
            [Row("ar", ServerTime, ("a", Array([2, 0])))]),
        ["G28"] = new(
            ["""dc p=-123.450d 18n\n"""],
            [Row("dc", Nanoseconds(18), ("p", Decimal(-123450, 3)))]),
        ["G29"] = new(
            ["""dc p==\x17\x02\x0209 19n\n""",
             """dc p==\x17\x02\x0209 19\n"""],
            [Row("dc", Nanoseconds(19), ("p", Decimal(12345, 2)))]),
        ["G30"] = new(
            ["""dc p==\x17\x02\x02\xcf\xc7 20n\n""",
             """dc p==\x17\x02\x02\xcf\xc7 20\n"""],
            [Row("dc", Nanoseconds(20), ("p", Decimal(-12345, 2)))]),
        ["G31"] = new(
            ["""dc p==\x17\x00\x02\x00\x80 21n\n""",
             """dc p==\x17\x00\x02\x00\x80 21\n"""],
            [Row("dc", Nanoseconds(21), ("p", Decimal(128, 0)))]),
        ["G32"] = new(
            ["""mix,id=X-1 ok=t,n=7i,d==\x10\x00\x00\x00\x00\x00\x00\xd0?,s="hi",t=123n,a==\x0e\n\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xe0?,p==\x17\x01\x01\x0f 1700000000000000t\n"""],
            [Row("mix", Microseconds(1700000000000000), ("id", Symbol("X-1")), ("ok", Boolean(true)), ("n", Long(7)), ("d", Double(0.25)), ("s", Text("hi")), ("t", Nanoseconds(123)), ("a", Array([1], 0.5)), ("p", Decimal(15, 1)))]),
        ["G33"] = new(
            ["""a,s=1 1\nb x=2i\n"""],
            [Row("a", Nanoseconds(1), ("s", Symbol("1"))), Row("b", ServerTime, ("x", Long(2)))]),
        ["G34"] = new(
            ["""f my\\ col==\x10\x00\x00\x00\x00\x00\x00\xf0? 22n\n""",
             """f my\\ col==\x10\x00\x00\x00\x00\x00\x00\xf0? 22\n"""],
            [Row("f", Nanoseconds(22), ("my col", Double(1)))]),
        ["G35"] = new(
            ["""dc p==\x17\x02\x08\xff\xff\xff\xff\xff\xff\xcf\xc7 23n\n"""],
            [Row("dc", Nanoseconds(23), ("p", Decimal(-12345, 2)))]),
        ["G36"] = new(
            ["""dc p==\x17\x02\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0009 24n\n"""],
            [Row("dc", Nanoseconds(24), ("p", Decimal(12345, 2)))]),
        ["G37"] = new(
            ["""dc p==\x17\x03 \xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff 25n\n"""],
            [Row("dc", Nanoseconds(25), ("p", Decimal(-1, 3)))]),
        ["G38"] = new(
            ["""ts i=1700000000000000042n,x=1i 253402300799999999t\n"""],
            [Row("ts", Microseconds(253402300799999999), ("i", Nanoseconds(1700000000000000042)), ("x", Long(1)))]),
        ["G39"] = new(
            ["""dc a==\x17\x00\x01\x00,b==\x17\x00\x01\x01,c==\x17\x00\x01\xff,d==\x17\x00\x01\x7f,e==\x17\x00\x01\x80,f==\x17\x00\x02\xff\x7f,g==\x17\x00\x02\x00\xff,h==\x17\x02\x02'\x10\n"""],
            [Row("dc", ServerTime, ("a", Decimal(0, 0)), ("b", Decimal(1, 0)), ("c", Decimal(-1, 0)), ("d", Decimal(127, 0)), ("e", Decimal(-128, 0)), ("f", Decimal(-129, 0)), ("g", Decimal(255, 0)), ("h", Decimal(10000, 2)))]),
        ["G40"] = new(
            ["""dc hi==\x17\x00\r\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff,lo==\x17\x00\r\xff\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01,tiny==\x17\x1c\x01\x01\n"""],
            [Row("dc", ServerTime, ("hi", Decimal(new BigInteger(decimal.MaxValue), 0)), ("lo", Decimal(new BigInteger(decimal.MinValue), 0)), ("tiny", Decimal(1, 28)))]),
        ["G41"] = new(
            ["""ts x=1i,t=1709208000000000000n 1700000000000000000\n"""],
            [Row("ts", Nanoseconds(1700000000000000000), ("x", Long(1)), ("t", Nanoseconds(1709208000000000000)))]),
    };
}

internal sealed record GoldenVector(string[] Forms, ReceivedRow[] Rows);
