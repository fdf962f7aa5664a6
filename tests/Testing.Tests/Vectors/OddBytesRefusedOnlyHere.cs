namespace Questline.Testing.Tests;

/// <summary>Odd bytes that the real server takes, and stores as something else than was meant: refused here.</summary>
internal static class OddBytesRefusedOnlyHere
{
    public static IReadOnlyDictionary<string, RefusedBytes> All { get; } = new Dictionary<string, RefusedBytes>
    {
        ["N43 int max / min / over"] = new("""t a=9223372036854775807i,b=-9223372036854775808i 1\n""", 400, "the smallest long"),
        ["N70 dup field, first wins"] = new("""t a=1i,a=2i,A=3i 1\n""", 400, "given twice in one row"),
        ["N71 symbol and field same name"] = new("""t,a=x a=2i 1\n""", 400, "given twice in one row"),
        ["N72 field timestamp as t"] = new("""t f=1i,timestamp=7000000t 1\n""", 400, "a field 'timestamp' besides a designated timestamp"),
        ["N76 bin f64 truncated"] = new("""t f==\x10\x00\x00\x00\x00\n""", 400, "the body ends inside this row"),
    };
}
