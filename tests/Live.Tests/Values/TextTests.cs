using Questline.Live.Tests.Querying;
using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Values;

public class TextTests : LiveTest
{
    public static TheoryData<string> Texts { get; } =
    [
        "", " ", "größe", "漢字", "😀", "👩‍👩‍👧", "e\u0301", "\u200B", "\uFFFD", "a b,c=d", "\"quoted\"", "it's", "back\\slash", "\\", "\\n", "a\nb", "a\rb",
        "a\r\nb", "\t", "\u0001\u001F", "\u007F\u0080", "\n", "x\\\n", "null", "NULL", "true", "1i", "t,s=1 f=2i 3\nt f=1i", new string('x', 1000),
    ];

    [Theory, MemberData(nameof(Texts))]
    public async Task Text_is_stored_as_it_is(string text)
    {
        await using QuestSender sender = Sender();

        await sender.Table(TestTable.Name("notes")).Symbol("symbol", text).Column("text", text).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        QueryResult stored = await Sql.ReadAsync(TestTable.Name("notes"));
        stored.Rows.ShouldHaveSingleItem().ShouldHold(StoredRow.Of(("symbol", text), ("text", text)));
        stored.TypeOf("symbol").ShouldBe("SYMBOL");
        stored.TypeOf("text").ShouldBe("VARCHAR");
    }

    [Fact]
    public async Task Long_text_is_stored()
    {
        string text = string.Concat(Enumerable.Repeat("größe 😀 \"a\\b\"\n", 5000));
        await using QuestSender sender = Sender();

        await sender.Table(TestTable.Name("notes")).Column("text", text).At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(TestTable.Name("notes"))).Rows.ShouldHaveSingleItem()["text"].ShouldBe(ExpectedText.Of(text));
    }

    [Fact]
    public async Task A_null_character_within_text_is_stored()
    {
        await using QuestSender sender = Sender();

        await sender.Table(TestTable.Name("notes")).Column("text", "a\0b").At(SampleTime.First, cancellationToken: Cancellation);
        await sender.FlushAsync(Cancellation);

        (await Sql.ReadAsync(TestTable.Name("notes"))).Rows.ShouldHaveSingleItem()["text"].ShouldBe(ExpectedText.Of("a\0b"));
    }

    [Fact]
    public async Task Every_character_of_the_first_plane_is_stored()
    {
        string[] texts = [.. Enumerable.Range(1, char.MaxValue).Where(code => !char.IsSurrogate((char)code)).Chunk(1024).Select(Join)];
        await using QuestSender sender = Sender();
        for (int number = 0; number < texts.Length; number++)
            await sender.Table(TestTable.Name("planes")).Column("text", texts[number]).At(SampleTime.First.AddSeconds(number), cancellationToken: Cancellation);

        await sender.FlushAsync(Cancellation);

        QueryResult stored = await Sql.ReadAsync(TestTable.Name("planes"));
        stored.Rows.Select(row => row["text"]).ShouldBe(texts.Select(text => ExpectedText.Of(text)));
    }

    private static string Join(int[] codes) => string.Concat(codes.Select(code => (char)code));
}
