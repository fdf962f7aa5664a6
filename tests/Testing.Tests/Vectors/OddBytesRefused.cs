namespace Questline.Testing.Tests;

/// <summary>Odd bytes that the real server refuses, and how.</summary>
internal static class OddBytesRefused
{
    public static IReadOnlyDictionary<string, RefusedBytes> All { get; } = new Dictionary<string, RefusedBytes>
    {
        ["N05 spaces only"] = new("""   \n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N06 table only"] = new("""t\n""", 400, "No fields were provided"),
        ["N07 table and space"] = new("""t \n""", 400, "No fields were provided"),
        ["N08 table and number"] = new("""t 1000\n""", 400, "Could not parse entire line. Field value is missing: 1000"),
        ["N12 two spaces before ts"] = new("""t f=1i  5\n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N13 space after ts"] = new("""t f=1i 5 \n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N14 junk after ts"] = new("""t f=1i 5 x\n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N15 float ts"] = new("""t f=1i 5.0\n""", 400, "Could not parse timestamp: 5.0"),
        ["N16 ts with plus"] = new("""t f=1i +5\n""", 400, "Could not parse timestamp: +5"),
        ["N17 ts with i"] = new("""t f=1i 5i\n""", 400, "Could not parse timestamp: 5i"),
        ["N18 leading space before table"] = new(""" t f=1i 1\n""", 400, "Could not parse entire line. Field value is missing: t"),
        ["N19 escaped backslash in table"] = new("""t\\\\x f=1i 1\n""", 400, "INVALID_TABLE_NAME"),
        ["N20 escaped backslash in column"] = new("""t c\\\\x=1i 1\n""", 400, "table: t; invalid column name: c\\"),
        ["N22 slash in table"] = new("""t/x f=1i 1\n""", 400, "INVALID_TABLE_NAME"),
        ["N24 dash in column"] = new("""t a-b=1i 1\n""", 400, "table: t; invalid column name: a-b"),
        ["N25 dot in column"] = new("""t a.b=1i 1\n""", 400, "table: t; invalid column name: a.b"),
        ["N26 quote in column"] = new("""t a"b=1i 1\n""", 400, "table: t; invalid column name: a\"b"),
        ["N27 unescaped space in symbol"] = new("""t,s=a b f=1i 1\n""", 400, "Could not parse entire line. Field value is missing: b"),
        ["N28 unescaped comma in symbol"] = new("""t,s=a,b f=1i 1\n""", 400, "Could not parse entire line. Symbol value is missing: b"),
        ["N29 unescaped equals in symbol value"] = new("""t,s=a=b f=1i 1\n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N32 NUL raw in symbol"] = new("""t,s=a\x00b f=1i 1\n""", 400, "Could not parse entire line, field value is invalid. Field: s; value:"),
        ["N35 LF raw in string"] = new("""t v="a\nb" 1\n""", 400, "Could not parse entire line, field value is invalid. Field: v; value:"),
        ["N38 unterminated string"] = new("""t v="abc 1\n""", 400, "Could not parse entire line, field value is invalid. Field: v; value:"),
        ["N39 quote inside string unescaped"] = new("""t v="a"b" 1\n""", 400, "Could not parse entire line, field value is invalid. Field: v; value:"),
        ["N41 empty field value"] = new("""t v= 1\n""", 400, "table: t; invalid column type: v"),
        ["N44 int overflow"] = new("""t a=9223372036854775808i 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: 9223372036854775808i"),
        ["N45 int with plus"] = new("""t a=+1i 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: +1i"),
        ["N49 float nan lowercase"] = new("""t a=nan 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: nan"),
        ["N50 float inf"] = new("""t a=inf 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: inf"),
        ["N51 float overflow"] = new("""t a=1e309 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: 1e309"),
        ["N52 float underflow to zero"] = new("""t a=1e-400 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: 1e-400"),
        ["N54 float with f suffix"] = new("""t a=1.5f 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: 1.5f"),
        ["N56 long256 upper X"] = new("""t a=0X1i 1\n""", 400, "Could not parse entire line, field value is invalid. Field: a; value: 0X1i"),
        ["N63 designated negative"] = new("""t f=1i -1\n""", 400, "table: t, timestamp: -1; designated timestamp before 1970-01-01 is not allowed"),
        ["N66 designated year 10000"] = new("""t f=1i 253402300800000000t\n""", 500, "write error: t, errno: -1, error: designated timestamp beyond 9999-12-31 is not allowed"),
        ["N68 designated Int64.Max n suffix"] = new("""t f=1i 9223372036854775807n\n""", 400, "table: t, timestamp: 9223372036854775807; designated timestamp overflow, max[9214646399999999999]"),
        ["N73 field timestamp as int"] = new("""t f=1i,timestamp=7i 1\n""", 500, "write error: t, error: java.lang.UnsupportedOperationException"),
        ["N74 bin f64 unknown follower"] = new("""t f==\x10\x00\x00\x00\x00\x00\x00\xf8?x 1\n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N77 unknown bin type 05"] = new("""t f==\x05\x00\x00\x00\x00\x00\x00\xf8?\n""", 400, "UNSUPPORTED_BINARY_FORMAT"),
        ["N80 array elem type LONG"] = new("""t f==\x0e\x06\x01\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00 1n\n""", 400, "ARRAY_INVALID_TYPE"),
        ["N81 array 33 dims"] = new("""t f==\x0e\n!\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0? 1n\n""", 400, "ARRAY_TOO_MANY_DIMENSIONS"),
        ["N83 array 0 dims (null) with other field"] = new("""t g=1i,f==\x0e\n\x00 1n\n""", 500, "write error: t, error: java.lang.UnsupportedOperationException"),
        ["N84 array payload one double short"] = new("""t f==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8? 1n\nt g=1i 2n\n""", 400, "INVALID_FIELD_SEPARATOR"),
        ["N85 array shape product over limit"] = new("""t f==\x0e\n\x02\xff\xff\xff\x7f\xff\xff\xff\x7f\x00\x00\x00\x00\x00\x00\xf0? 1n\n""", 400, "ARRAY_TOO_LARGE"),
        ["N86 decimal text new table"] = new("""t f=1.5d 1n\n""", 400, "table: t; decimal columns must be created manually: f"),
        ["N87 decimal bin new table"] = new("""t f==\x17\x01\x01\x0f 1n\n""", 400, "table: t; decimal columns must be created manually: f"),
        ["N88 decimal scale 77"] = new("""t f==\x17M\x01\x0f 1n\n""", 400, "DECIMAL_INVALID_SCALE"),
    };
}

internal sealed record RefusedBytes(string Bytes, int Status, string Message);
