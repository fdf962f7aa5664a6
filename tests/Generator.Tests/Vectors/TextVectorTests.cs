using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class TextVectorTests(CompiledVectors<TextVectorTests> compiled) : VectorTests<TextVectorTests>(compiled), IVectors
{
    private const string Null = "refused: (table 't', column 'v'): the value is null, but its member is declared as never null";
    private const string Characters = "ReadOnlyMemory<char> V";
    private const string Utf8 = "ReadOnlyMemory<byte> V";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a string", "string V", """ "abc" """, """t v="abc"\n"""),
        Of("an empty string", "string V", """ "" """, """t v=""\n"""),
        Of("a quote", "string V", """ "a\"b" """, """t v="a\"b"\n"""),
        Of("a backslash", "string V", """ "a\\b" """, """t v="a\\b"\n"""),
        Of("a backslash at the end", "string V", """ "a\\" """, """t v="a\\"\n"""),
        Of("a line feed", "string V", """ "a\nb" """, """t v="a\{x 0a}b"\n"""),
        Of("a carriage return", "string V", """ "a\r\nb" """, """t v="a\{x 0d}\{x 0a}b"\n"""),
        Of("separators stay as they are", "string V", """ "a b,c=d" """, """t v="a b,c=d"\n"""),
        Of("control characters stay as they are", "string V", """ "\0\t\u001F\u007F" """, """t v="{x 00 09 1f 7f}"\n"""),
        Of("letters of two bytes", "string V", """ "größe" """, """t v="gr{x c3b6 c39f}e"\n"""),
        Of("letters of three bytes", "string V", """ "東京" """, """t v="{x e69db1 e4baac}"\n"""),
        Of("a surrogate pair", "string V", """ "€ 😀" """, """t v="{x e282ac} {x f09f9880}"\n"""),
        Of("an escape behind a surrogate pair", "string V", """ "😀\"é\\" """, """t v="😀\"é\\"\n"""),
        Of("an escape in a long text", "string V", """ "0123456789abcdef0123456789abcdef\"0123456789abcdef" """,
            """t v="0123456789abcdef0123456789abcdef\"0123456789abcdef"\n"""),
        Of("nothing but escapes", "string V", "new string('\"', 40)",
            """t v="\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""\n"""),
        Of("a long text of three bytes each", "string V", "new string('€', 20)", """t v="€€€€€€€€€€€€€€€€€€€€"\n"""),
        Of("the first half of a pair", "string V", """ "a\uD83D" """, "refused: the text holds half of a surrogate pair at index 1"),
        Of("the second half of a pair", "string V", """ "ab\uDE00c" """, "refused: the text holds half of a surrogate pair at index 2"),
        Of("a string that may be absent", "string? V", """ "a" """, """t v="a"\n"""),
        Of("no string", "string? V, int W", "null, 1", @"t w=1i\n"),
        Of("a string that must not be absent", "string V", "null!", Null),

        Of("a char", "char V", "'a'", """t v="a"\n"""),
        Of("a char that is escaped", "char V", @"'""'", """t v="\""\n"""),
        Of("a char of two bytes", "char V", "'é'", """t v="é"\n"""),
        Of("a char of three bytes", "char V", "'€'", """t v="€"\n"""),
        Of("a char of no bits", "char V", @"'\0'", """t v="{x 00}"\n"""),
        Of("a char that is half a pair", "char V", @"'\uD83D'", "refused: the text holds half of a surrogate pair at index 0"),
        Of("a char that may be absent", "char? V", @"'\\'", """t v="\\"\n"""),
        Of("no char", "char? V, int W", "null, 1", @"t w=1i\n"),

        Of("memory of chars", Characters, """ "a\"é😀".AsMemory() """, """t v="a\"é😀"\n"""),
        Of("memory of some of the chars", Characters, """ "abcdef".AsMemory(2, 3) """, """t v="cde"\n"""),
        Of("memory of no chars is an empty text", Characters, "default", """t v=""\n"""),
        Of("memory of half a pair", Characters, """ "😀".AsMemory(1) """, "refused: the text holds half of a surrogate pair at index 0"),
        Of("memory of chars that may be absent", "ReadOnlyMemory<char>? V", """ "b".AsMemory() """, """t v="b"\n"""),
        Of("no memory of chars", "ReadOnlyMemory<char>? V, int W", "null, 1", @"t w=1i\n"),
        Of("writable memory of chars", "Memory<char> V", """ "a\nb".ToCharArray() """, """t v="a\{x 0a}b"\n"""),
        Of("writable memory of chars that may be absent", "Memory<char>? V", """ "c".ToCharArray() """, """t v="c"\n"""),

        Of("UTF-8", Utf8, """ "a\"é😀\\"u8.ToArray() """, """t v="a\"é😀\\"\n"""),
        Of("UTF-8 of every escape", Utf8, """ "\"\\\n\r ,="u8.ToArray() """, """t v="\"\\\{x 0a}\{x 0d} ,="\n"""),
        Of("UTF-8 without a byte", Utf8, "default", """t v=""\n"""),
        Of("UTF-8 that is cut off", Utf8, "new byte[] { 0x61, 0xC3 }", "refused: the text is no UTF-8 from its byte at index 1 on"),
        Of("UTF-8 that is too long", Utf8, "new byte[] { 0xC0, 0x80 }", "refused: the text is no UTF-8 from its byte at index 0 on"),
        Of("UTF-8 of half a pair", Utf8, "new byte[] { 0x61, 0x62, 0xED, 0xA0, 0xBD }",
            "refused: the text is no UTF-8 from its byte at index 2 on"),
        Of("UTF-8 that may be absent", "ReadOnlyMemory<byte>? V", """ "a"u8.ToArray() """, """t v="a"\n"""),
        Of("no UTF-8", "ReadOnlyMemory<byte>? V, int W", "null, 1", @"t w=1i\n"),
        Of("writable UTF-8", "Memory<byte> V", """ "ab"u8.ToArray() """, """t v="ab"\n"""),
        Of("writable UTF-8 that may be absent", "Memory<byte>? V", """ "c"u8.ToArray() """, """t v="c"\n"""),
    ];
}
