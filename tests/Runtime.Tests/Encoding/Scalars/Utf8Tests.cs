using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Text that is UTF-8 already.</summary>
public partial class Utf8Tests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(300).WithQuietOnSuccess(true);

    [Fact]
    public void A_string_is_escaped() => Field.Show(Text("a \"b\"\\\r\n,=\0")).ShouldBe(@"t v=""a \\""b\\""\\\\\\\r\\\n,=\x00""\n");

    [Fact]
    public void A_symbol_is_escaped() => Field.Show(Symbol("a b,c=d\\\r\n\"")).ShouldBe(@"t,v=a\\ b\\,c\\=d\\\\\\\r\\\n""\n");

    [Fact]
    public void An_empty_text_is_a_text()
    {
        Field.Show(Text("")).ShouldBe(@"t v=""""\n");
        Field.Show(Symbol("")).ShouldBe(@"t,v=\n");
    }

    [Fact]
    public void What_is_beyond_ASCII_is_copied() => Field.Show(Text("é€😀")).ShouldBe(@"t v=""\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80""\n");

    [Fact]
    public void Random_text_is_written_as_the_same_string_is() =>
        Check.One(ManyTimes, Prop.ForAll(Arb.From(HostileText.Writable, HostileText.Shorter), text =>
        {
            Field.ShowIn(ProtocolVersion.Version2, Text(text)).ShouldBe(Wire.Show(new StringRow(text), ProtocolVersion.Version2));
            Field.ShowIn(ProtocolVersion.Version2, Symbol(text)).ShouldBe(Wire.Show(new SymbolRow(text), ProtocolVersion.Version2));
        }));

    [Theory]
    [InlineData(@"\x80", 0)]
    [InlineData(@"abc\xff", 3)]
    [InlineData(@"a\xc3", 1)]
    [InlineData(@"a\xe2\x82", 1)]
    [InlineData(@"\xc3\xa9\xc3(", 2)]
    [InlineData(@"a\xc0\x80", 1)]
    [InlineData(@"a\xed\xa0\xbd\xed\xb8\x80", 1)]
    [InlineData(@"\xf4\x90\x80\x80", 0)]
    [InlineData(@"0123456789012345678901234567890123456789012345678901234567890123456789\xfe", 70)]
    public void Bytes_that_are_no_UTF8_are_refused_by_their_index(string bytes, int index)
    {
        byte[] text = EscapedText.Bytes(bytes);

        Field.Refuse(new StringField(text)).Message.ShouldBe(
            $"Row refused (table 't', column 'v'): the text is no UTF-8 from its byte at index {index} on; mend it, or give the text as a string.");
        Field.Refuse(new SymbolField(text)).Message.ShouldContain($"index {index} on");
    }

    [Fact]
    public void A_NUL_in_a_symbol_is_refused() =>
        Field.Refuse(Symbol("é\0")).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the symbol holds the character U+0000 at index 2, which QuestDB refuses; remove it.");

    [Theory]
    [InlineData("a")]
    [InlineData("\\")]
    [InlineData("😀")]
    [InlineData("a\\")]
    public void Texts_of_every_length_stay_inside_their_bound(string piece)
    {
        for (int count = 0; count <= 100; count++)
        {
            string text = string.Concat(Enumerable.Repeat(piece, count));
            Field.WriteGuarded(Text(text));
            Field.WriteGuarded(Symbol(text));
        }
    }

    [Fact]
    public void The_bound_of_a_null_is_nothing()
    {
        IlpBound.Utf8(null).ShouldBe(0);
        IlpBound.Text((ReadOnlyMemory<char>?)null).ShouldBe(0);
    }

    [Fact]
    public void The_bound_of_characters_is_that_of_their_string()
    {
        IlpBound.Text("euro €".AsMemory()).ShouldBe(IlpBound.Text("euro €"));
        IlpBound.Text((ReadOnlyMemory<char>?)"euro €".AsMemory()).ShouldBe(IlpBound.Text("euro €"));
        IlpBound.Utf8((ReadOnlyMemory<byte>?)new byte[5]).ShouldBe(10);
    }

    private static StringField Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static SymbolField Symbol(string text) => new(Encoding.UTF8.GetBytes(text));

    internal readonly record struct StringField(ReadOnlyMemory<byte> V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v=\""u8;

        public long Bound => IlpBound.Utf8(V) + 1;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Utf8String(prefix, V.Span);
    }

    internal readonly record struct SymbolField(ReadOnlyMemory<byte> V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t,v="u8;

        public long Bound => IlpBound.Utf8(V);

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Utf8Symbol(prefix, V.Span);
    }

    [QuestTable("t")]
    internal readonly partial record struct StringRow(string V);

    [QuestTable("t")]
    internal readonly partial record struct SymbolRow([QuestSymbol] string V);
}
