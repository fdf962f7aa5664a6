using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

/// <summary>Odd bytes that the real server takes, and what it stores.</summary>
internal static class OddBytesTaken
{
    public static IReadOnlyDictionary<string, TakenBytes> All { get; } = new Dictionary<string, TakenBytes>
    {
        ["N01 line ends by CRLF"] = new("""t f=1i 1\r\n""", [Row("t", Nanoseconds(1), ("f", Long(1)))]),
        ["N02 line ends by CR alone, then a second row"] = new("""t f=1i 1\rt f=2i 2\n""", [Row("t", Nanoseconds(1), ("f", Long(1))), Row("t", Nanoseconds(2), ("f", Long(2)))]),
        ["N03 no final LF (HTTP)"] = new("""t f=1i 1""", [Row("t", Nanoseconds(1), ("f", Long(1)))]),
        ["N04 blank lines between"] = new("""\n\nt f=1i 1\n\r\n\nt f=2i 2\n""", [Row("t", Nanoseconds(1), ("f", Long(1))), Row("t", Nanoseconds(2), ("f", Long(2)))]),
        ["N09 symbol only, one space before ts"] = new("""t,s=a 1000\n""", [Row("t", Nanoseconds(1000), ("s", Symbol("a")))]),
        ["N10 symbol only, two spaces before ts"] = new("""t,s=a  1000\n""", [Row("t", Nanoseconds(1000), ("s", Symbol("a")))]),
        ["N11 trailing space after field"] = new("""t f=1i \n""", [Row("t", ServerTime, ("f", Long(1)))]),
        ["N21 escaped backslash in symbol value"] = new("""t,s=a\\\\x f=1i 1\n""", [Row("t", Nanoseconds(1), ("s", Symbol(@"a\x")), ("f", Long(1)))]),
        ["N23 slash in symbol value"] = new("""t,s=a/x f=1i 1\n""", [Row("t", Nanoseconds(1), ("s", Symbol("a/x")), ("f", Long(1)))]),
        ["N30 CR inside symbol value unescaped"] = new("""t,s=a\rb f=1i 1\n""", [Row("t", ServerTime, ("s", Symbol("a"))), Row("b", Nanoseconds(1), ("f", Long(1)))]),
        ["N31 tab and other controls raw in symbol value"] = new("""t,s=a\x09b\x01c f=1i 1\n""", [Row("t", Nanoseconds(1), ("s", Symbol("a\tb\u0001c")), ("f", Long(1)))]),
        ["N33 NUL escaped in symbol"] = new("""t,s=a\\\x00b f=1i 1\n""", [Row("t", Nanoseconds(1), ("s", Symbol("a\0b")), ("f", Long(1)))]),
        ["N34 NUL raw in string"] = new("""t v="a\x00b" 1\n""", [Row("t", Nanoseconds(1), ("v", Text("a\0b")))]),
        ["N36 CR raw in string"] = new("""t v="a\rb" 1\n""", [Row("t", Nanoseconds(1), ("v", Text("a\rb")))]),
        ["N37 backslash-n in string"] = new("""t v="a\\nb" 1\n""", [Row("t", Nanoseconds(1), ("v", Text("anb")))]),
        ["N40 empty symbol and empty string"] = new("""t,s= v="" 1\n""", [Row("t", Nanoseconds(1), ("s", Symbol("")), ("v", Text("")))]),
        ["N42 bool words"] = new("""t a=true,b=False,c=T,d=f 1\n""", [Row("t", Nanoseconds(1), ("a", Boolean(true)), ("b", Boolean(false)), ("c", Boolean(true)), ("d", Boolean(false)))]),
        ["N46 integer-looking without suffix is double"] = new("""t a=1 1\n""", [Row("t", Nanoseconds(1), ("a", Double(1)))]),
        ["N47 float spellings"] = new("""t a=.5,b=5.,c=+1.5,d=1e3,e=1E+3,f=1e-3 1\n""", [Row("t", Nanoseconds(1), ("a", Double(0.5)), ("b", Double(5)), ("c", Double(1.5)), ("d", Double(1000)), ("e", Double(1000)), ("f", Double(0.001)))]),
        ["N48 float NaN/Infinity"] = new("""t a=NaN,b=Infinity,c=-Infinity 1\n""", [Row("t", Nanoseconds(1), ("a", Double(double.NaN)), ("b", Double(double.PositiveInfinity)), ("c", Double(double.NegativeInfinity)))]),
        ["N53 float smallest subnormal"] = new("""t a=5e-324,b=4.9E-324 1\n""", [Row("t", Nanoseconds(1), ("a", Double(double.Epsilon)), ("b", Double(double.Epsilon)))]),
        ["N55 long256"] = new("""t a=0x1i,b=0xffi 1\n""", [Row("t", Nanoseconds(1), ("a", Long256(1)), ("b", Long256(255)))]),
        ["N57 ts fields"] = new("""t a=1t,b=2n,c=-1t 1\n""", [Row("t", Nanoseconds(1), ("a", Microseconds(1)), ("b", Nanoseconds(2)), ("c", Microseconds(-1)))]),
        ["N58 ts field without suffix is not a timestamp"] = new("""t a=1700000000000000 1\n""", [Row("t", Nanoseconds(1), ("a", Double(1700000000000000)))]),
        ["N59 designated with t"] = new("""t f=1i 1700000000000000t\n""", [Row("t", Microseconds(1700000000000000), ("f", Long(1)))]),
        ["N60 designated with n"] = new("""t f=1i 1700000000123456789n\n""", [Row("t", Nanoseconds(1700000000123456789), ("f", Long(1)))]),
        ["N61 designated with m"] = new("""t f=1i 1700000000123m\n""", [Row("t", Milliseconds(1700000000123), ("f", Long(1)))]),
        ["N62 designated no suffix"] = new("""t f=1i 1700000000123456789\n""", [Row("t", Nanoseconds(1700000000123456789), ("f", Long(1)))]),
        ["N64 designated zero"] = new("""t f=1i 0\n""", [Row("t", Nanoseconds(0), ("f", Long(1)))]),
        ["N65 designated year 9999 end"] = new("""t f=1i 253402300799999999t\n""", [Row("t", Microseconds(253402300799999999), ("f", Long(1)))]),
        ["N67 designated Int64.Max ns unsuffixed"] = new("""t f=1i 9223372036854775807\n""", [Row("t", Nanoseconds(9223372036854775807), ("f", Long(1)))]),
        ["N69 designated max n"] = new("""t f=1i 9214646399999999999n\n""", [Row("t", Nanoseconds(9214646399999999999), ("f", Long(1)))]),
        ["N75 bin f64 at end of line"] = new("""t f==\x10\x00\x00\x00\x00\x00\x00\xf8?\n""", [Row("t", ServerTime, ("f", Double(1.5)))]),
        ["N78 array 1-D"] = new("""t f==\x0e\n\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8? 1n\n""", [Row("t", Nanoseconds(1), ("f", Array([1], 1.5)))]),
        ["N79 array 2x2"] = new("""t f==\x0e\n\x02\x02\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x00@\x00\x00\x00\x00\x00\x00\x08@\x00\x00\x00\x00\x00\x00\x10@ 1n\n""", [Row("t", Nanoseconds(1), ("f", Array([2, 2], 1, 2, 3, 4)))]),
        ["N82 array 32 dims"] = new("""t f==\x0e\n\x20\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0? 1n\n""", [Row("t", Nanoseconds(1), ("f", Array([.. Enumerable.Repeat(1, 32)], 1)))]),
    };
}

internal sealed record TakenBytes(string Bytes, ReceivedRow[] Rows);
