using System.Globalization;
using System.Numerics;
using System.Text;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Text of every type, as itself, as a symbol, and for columns that read something else in it.</summary>
internal static class TextTypes
{
    private const string GeohashCharacters = "0123456789bcdefghjkmnpqrstuvwxyz";
    private const int BitsOfGeohashCharacter = 5;

    private static readonly string[] Pieces =
    [
        "a", "Z", "0", "_", "~", " ", ",", "=", "\"", "\\", "\n", "\r", "\t", "\u0001", "é", "€", "\uFEFF", "数", "😀", "\u2028", "{", "}",
    ];

    public static MemberType Any(Chance chance) => chance.Between(0, 4) switch
    {
        0 => AnyUtf8(chance),
        1 => AnyCharacter(chance),
        2 => AnyOf(chance.Of("global::System.ReadOnlyMemory<char>", "global::System.Memory<char>"), chance),
        _ => AnyOf("string", chance),
    };

    public static MemberType String(Chance chance) => Member("string", () => AsString("string", Text(chance)));

    public static MemberType Character(Chance chance) => new("char", () => NextCharacter(chance, isSymbol: false));

    /// <summary>Text as C# writes it, of ASCII only.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char character in text)
            literal.Append(char.IsAsciiLetterOrDigit(character) ? character.ToString() : Escape(character));
        return literal.Append('"').ToString();
    }

    /// <summary>Text that any column and any symbol takes.</summary>
    public static string Text(Chance chance) => string.Concat(Enumerable.Range(0, chance.Between(0, chance.Of(3, 12, 60))).Select(_ => chance.Of(Pieces)));

    private static MemberType AnyOf(string type, Chance chance) => chance.Between(0, 9) switch
    {
        0 or 1 => Symbol(Member(type, () => AsSymbol(type, Text(chance))), chance),
        2 => Member(type, () => AsString(type, chance.Of("x", " ", "\"", "\\", "\n"))).As("Char"),
        3 => Member(type, () => AsString(type, Uuid(chance))).As("Uuid"),
        4 => Member(type, () => AsString(type, OtherTypes.Version4(chance).ToString())).As("Ipv4"),
        5 => Geohash(type, chance),
        6 => Member(type, () => AsLong256(type, chance.Integer(0, (BigInteger.One << 255) - 1))).As("Long256"),
        7 => Member(type, () => NextText(type, chance)).As("Varchar"),
        _ => Member(type, () => NextText(type, chance)),
    };

    private static MemberType AnyUtf8(Chance chance)
    {
        string type = chance.Of("global::System.ReadOnlyMemory<byte>", "global::System.Memory<byte>");
        return chance.Between(0, 2) switch
        {
            0 => Symbol(Member(type, () => AsSymbol(type, Text(chance))), chance),
            1 => Member(type, () => AsString(type, Text(chance))).As("Varchar"),
            _ => Member(type, () => AsString(type, Text(chance))),
        };
    }

    private static MemberType AnyCharacter(Chance chance) => chance.Between(0, 3) switch
    {
        0 => Symbol(new("char", () => NextCharacter(chance, isSymbol: true)), chance),
        1 => new MemberType("char", () => AsCharacter(chance.Of('x', ' ', '"', '\\', '\n'), isSymbol: false)).As("Char"),
        2 => Character(chance).As("Varchar"),
        _ => Character(chance),
    };

    private static MemberType Geohash(string type, Chance chance)
    {
        int bits = chance.Between(1, 60);
        int least = (bits + BitsOfGeohashCharacter - 1) / BitsOfGeohashCharacter;
        MemberType member = Member(type, () => AsString(type, Hash(chance.Between(least, least + 2), chance)));
        return (member with { Column = string.Create(CultureInfo.InvariantCulture, $"GeohashBits = {bits}, ") }).As("Geohash");
    }

    private static MemberType Member(string type, Func<RandomValue> next) => new(type, next) { IsReference = type == "string" };

    private static MemberType Symbol(MemberType member, Chance chance) => chance.Between(0, 2) switch
    {
        0 => (member with { IsSymbol = true }).As("Symbol"),
        1 => member with { IsSymbol = true, Attributes = "[global::Questline.QuestSymbol]" },
        _ => member with { IsSymbol = true, Attributes = "[global::Questline.QuestSymbol(Capacity = 1000, Cache = false)]" },
    };

    // Half a surrogate pair is no text.
    private static RandomValue NextText(string type, Chance chance) =>
        chance.OneIn(40)
            ? RandomValue.Refused(Expression(type, Text(chance) + '\uD83D'))
            : AsString(type, Text(chance) + (chance.OneIn(10) ? "\0" : ""));

    private static RandomValue NextCharacter(Chance chance, bool isSymbol)
    {
        char character = chance.Of<char>([.. Pieces.Where(piece => piece.Length == 1).Select(piece => piece[0]), '\uDE00']);
        return char.IsSurrogate(character) ? RandomValue.Refused(CharacterLiteral(character)) : AsCharacter(character, isSymbol);
    }

    private static RandomValue AsCharacter(char character, bool isSymbol) => new(
        CharacterLiteral(character), isSymbol ? new ReceivedSymbol(character.ToString()) : new ReceivedString(character.ToString()));

    private static RandomValue AsString(string type, string text) => new(Expression(type, text), new ReceivedString(text));

    private static RandomValue AsSymbol(string type, string text) => new(Expression(type, text), new ReceivedSymbol(text));

    private static string Expression(string type, string text) => type switch
    {
        "string" => Literal(text),
        "global::System.ReadOnlyMemory<char>" => $"global::System.MemoryExtensions.AsMemory({Literal(text)})",
        "global::System.Memory<char>" => $"new {type}({Literal(text)}.ToCharArray())",
        _ => $"new {type}({Literal(text)}u8.ToArray())",
    };

    private static string CharacterLiteral(char character) => $"'{Escape(character)}'";

    private static string Escape(char character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");

    private static string Uuid(Chance chance)
    {
        string text = OtherTypes.Uuid(chance).ToString();
        return chance.OneIn(2) ? text : text.ToUpperInvariant();
    }

    private static RandomValue AsLong256(string type, BigInteger value) =>
        AsString(type, "0x" + value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0').PadLeft(1, '0')) with { Received = new ReceivedLong256(value) };

    private static string Hash(int length, Chance chance) => string.Concat(Enumerable.Range(0, length).Select(_ => chance.Of<char>(GeohashCharacters)));
}
