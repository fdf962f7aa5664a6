using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class SymbolVectorTests(CompiledVectors<SymbolVectorTests> compiled) : VectorTests<SymbolVectorTests>(compiled), IVectors
{
    private const string Nul = "refused: (table 't', column 'v'): the symbol holds the character U+0000 at index 1, which QuestDB refuses";
    private const string Text = "[QuestSymbol] string V";
    private const string Utf8 = "[QuestSymbol] ReadOnlyMemory<byte> V";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a string", Text, """ "BTC-USDT" """, @"t,v=BTC-USDT\n"),
        Of("a string by its column type", As("Symbol", "string V"), """ "a" """, @"t,v=a\n"),
        Of("an empty string", Text + ", int W", """ "", 1 """, @"t,v= w=1i\n"),
        Of("a space", Text, """ "a b" """, @"t,v=a\ b\n"),
        Of("a space at the end", Text, """ "a " """, @"t,v=a\ \n"),
        Of("a comma", Text, """ "a,b" """, @"t,v=a\,b\n"),
        Of("an equals sign", Text, """ "a=b" """, @"t,v=a\=b\n"),
        Of("a backslash", Text, """ "a\\b" """, @"t,v=a\\b\n"),
        Of("a line feed", Text, """ "a\nb" """, @"t,v=a\{x 0a}b\n"),
        Of("a carriage return", Text, """ "a\rb" """, @"t,v=a\{x 0d}b\n"),
        Of("a quote stays as it is", Text, """ "a\"b" """, """t,v=a"b\n"""),
        Of("a slash stays as it is", Text, """ "a/b" """, @"t,v=a/b\n"),
        Of("control characters stay as they are", Text, """ "a\t\u0001\u007F" """, @"t,v=a{x 09 01 7f}\n"),
        Of("a character of no bits", Text, """ "a\0" """, Nul),
        Of("letters beyond ASCII", Text, """ "straße 東京" """, @"t,v=stra{x c39f}e\ {x e69db1 e4baac}\n"),
        Of("a surrogate pair", Text, """ "😀=" """, @"t,v={x f09f9880}\=\n"),
        Of("half a surrogate pair", Text, """ "\uDE00" """, "refused: the text holds half of a surrogate pair at index 0"),
        Of("an escape in a long text", Text, """ "0123456789abcdef0123456789abcdef,0123456789abcdef" """,
            @"t,v=0123456789abcdef0123456789abcdef\,0123456789abcdef\n"),
        Of("nothing but escapes", Text, "new string('=', 20)", @"t,v=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\=\n"),
        Of("a string that may be absent", "[QuestSymbol] string? V", """ "a" """, @"t,v=a\n"),
        Of("no string", "[QuestSymbol] string? V, int W", "null, 1", @"t w=1i\n"),
        Of("a string that must not be absent", Text, "null!", "refused: the value is null, but its member is declared as never null"),
        Of("a capacity is not sent", "[QuestSymbol(Capacity = 1000, Cache = false)] string V", """ "a" """, @"t,v=a\n"),

        Of("a char", "[QuestSymbol] char V", "'a'", @"t,v=a\n"),
        Of("a char that is escaped", "[QuestSymbol] char V", "'='", @"t,v=\=\n"),
        Of("a char of three bytes", "[QuestSymbol] char V", "'€'", @"t,v={x e282ac}\n"),
        Of("a char of no bits", "[QuestSymbol] char V", @"'\0'", "refused: the symbol holds the character U+0000 at index 0"),
        Of("a char that may be absent", "[QuestSymbol] char? V", "','", @"t,v=\,\n"),
        Of("no char", "[QuestSymbol] char? V, int W", "null, 1", @"t w=1i\n"),

        Of("memory of chars", "[QuestSymbol] ReadOnlyMemory<char> V", """ "a b".AsMemory() """, @"t,v=a\ b\n"),
        Of("memory of no chars", "[QuestSymbol] ReadOnlyMemory<char> V, int W", "default, 1", @"t,v= w=1i\n"),
        Of("memory of chars that may be absent", "[QuestSymbol] Memory<char>? V", """ "ab".ToCharArray() """, @"t,v=ab\n"),
        Of("no memory of chars", "[QuestSymbol] ReadOnlyMemory<char>? V, int W", "null, 1", @"t w=1i\n"),

        Of("UTF-8", Utf8, """ "a b,c=d\\\n\r\"é"u8.ToArray() """, """t,v=a\ b\,c\=d\\\{x 0a}\{x 0d}"é\n"""),
        Of("UTF-8 of no bits", Utf8, """ "a\0"u8.ToArray() """, Nul),
        Of("UTF-8 that is cut off", Utf8, "new byte[] { 0xE2, 0x82 }", "refused: the text is no UTF-8 from its byte at index 0 on"),
        Of("UTF-8 that may be absent", "[QuestSymbol] Memory<byte>? V", """ "€"u8.ToArray() """, @"t,v=€\n"),
        Of("no UTF-8", "[QuestSymbol] ReadOnlyMemory<byte>? V, int W", "null, 1", @"t w=1i\n"),

        Of("symbols stand in front of the fields", "int A, [QuestSymbol] string B, bool C, [QuestSymbol] char D", """ 1, "b", true, 'd' """,
            @"t,b=b,d=d a=1i,c=t\n"),
        Of("the first symbol is absent", "[QuestSymbol] string? A, [QuestSymbol] string? B", """ null, "b" """, @"t,b=b\n"),
        Of("the last symbol is absent", "[QuestSymbol] string? A, [QuestSymbol] string? B, int C", """ "a", null, 1 """, @"t,a=a c=1i\n"),
    ];
}
