namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// Text is written eight characters at a time, and what needs care by other paths. Here everything that needs care stands at every place of
/// texts around the lengths where one path gives way to the next.
/// </summary>
public class TextPositionTests
{
    private const int LongestText = 40;

    private static readonly string[] Specials =
    [
        " ", ",", "=", "\n", "\r", "\\", "\"", "\0", "\t", "\u001F", "!", "~", "\u007F",
        "\u0080", "é", "\u00FF", "\u0100", "\u07FF", "\u0800", "€", "\uD7FF", "\uE000", "\uFEFF", "\uFFFF",
        "😀", "\uD800\uDC00", "\uDBFF\uDFFF",
        "\uD83D", "\uDE00", "\uDE00\uD83D",
    ];

    public static TheoryData<int> SpecialIndexes => [.. Enumerable.Range(0, Specials.Length)];

    // Theories take indexes: the arguments of a test are kept as UTF-8, which holds no half pairs.
    [Theory]
    [MemberData(nameof(SpecialIndexes))]
    public void One_special_text_at_every_place(int special)
    {
        var comparison = new TextComparison();
        for (int length = 0; length <= LongestText; length++)
        {
            for (int at = 0; at <= length; at++)
                comparison.Verify(Letters(length).Insert(at, Specials[special]));
        }
    }

    [Theory]
    [MemberData(nameof(SpecialIndexes))]
    public void Two_special_texts_at_every_pair_of_places(int first)
    {
        const int Longest = 18;
        var comparison = new TextComparison();
        for (int at = 0; at <= Longest; at++)
        {
            for (int then = at; then <= Longest; then++)
            {
                foreach (string second in Specials)
                    comparison.Verify(Letters(Longest).Insert(then, second).Insert(at, Specials[first]));
            }
        }
    }

    [Theory]
    [MemberData(nameof(SpecialIndexes))]
    public void Nothing_but_special_texts(int special)
    {
        var comparison = new TextComparison();
        for (int count = 0; count <= LongestText; count++)
            comparison.Verify(string.Concat(Enumerable.Repeat(Specials[special], count)));
    }

    [Fact]
    public void Every_character_alone_and_among_others()
    {
        var comparison = new TextComparison();
        for (int character = 0; character <= 0xD7FF; character++)
        {
            comparison.Verify(((char)character).ToString());
            comparison.Verify($"12345{(char)character}7890");
        }
    }

    /// <summary>Different letters, so that one in the wrong place shows.</summary>
    private static string Letters(int length) => string.Create(length, 0, static (text, _) =>
    {
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)('a' + (i % 26));
    });
}
