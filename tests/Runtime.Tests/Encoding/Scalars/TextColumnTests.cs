namespace Questline.Runtime.Tests.Encodings;

/// <summary>Characters that are no string, for columns that rows do not create: <see cref="RefusedColumnTests"/> has what each of them takes.</summary>
public class TextColumnTests
{
    [Theory]
    [InlineData(QuestColumnType.Char, "a")]
    [InlineData(QuestColumnType.Uuid, "00112233-4455-6677-8899-aabbccddeeff")]
    [InlineData(QuestColumnType.Ipv4, "192.168.0.1")]
    [InlineData(QuestColumnType.Geohash, "u33d")]
    public void Well_formed_characters_are_written(QuestColumnType type, string text)
    {
        Field.Show(new Characters(text, type)).ShouldBe($@"t v=""{text}""\n");
        Field.WriteGuarded(new Characters(text, type));
    }

    [Theory]
    [InlineData(QuestColumnType.Char, "exactly one ASCII character")]
    [InlineData(QuestColumnType.Uuid, "no UUID")]
    [InlineData(QuestColumnType.Ipv4, "no IPv4 address")]
    [InlineData(QuestColumnType.Geohash, "no geohash of at least 20 bits")]
    public void Malformed_characters_are_refused(QuestColumnType type, string reason)
    {
        Field.Refuse(new Characters("?!", type)).Message.ShouldContain(reason);
        Field.Refuse(new Characters("", type)).Column.ShouldBe("v");
    }

    internal readonly record struct Characters(string V, QuestColumnType Type) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v=\""u8;

        public long Bound => IlpBound.Text(V.AsMemory()) + 1;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat
        {
            switch (Type)
            {
                case QuestColumnType.Char: line.Char(prefix, V.AsSpan()); break;
                case QuestColumnType.Uuid: line.Uuid(prefix, V.AsSpan()); break;
                case QuestColumnType.Ipv4: line.Ipv4(prefix, V.AsSpan()); break;
                default: line.Geohash(prefix, V.AsSpan(), bits: 20); break;
            }
        }
    }
}
