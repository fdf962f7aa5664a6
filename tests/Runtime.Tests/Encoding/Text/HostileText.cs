using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Random text made of all that has a meaning in a line, or is hard to transcode.</summary>
internal static class HostileText
{
    private static readonly Gen<string> Special = Gen.Elements(
        "\"", "\\", "\n", "\r", "\r\n", ",", "=", " ", "\t", "\u0001", "\u001F", "\u007F", "\\\"", "\\n", "i", "t", "==\u0010", "\uFEFF");

    private static readonly Gen<string> BeyondAscii = Gen.Elements(
        "é", "ß", "\u07FF", "\u0800", "東", "€", "\uFFFD", "\uFFFF", "😀", "👩‍🚀", "\U0010FFFF");

    private static readonly Gen<string> Plain = Repeated(Gen.Choose('!', '~').Select(code => ((char)code).ToString()));

    // A NUL is taken in strings and refused in symbols; the halves are refused in both.
    private static readonly Gen<string> Unwritable = Gen.Elements("\0", "\uD83D", "\uDE00", "\uDE00\uD83D");

    /// <summary>Mostly text that can be written.</summary>
    public static Gen<string> Any { get; } = Repeated(Gen.Frequency((60, Plain), (60, Special), (40, BeyondAscii), (1, Unwritable)));

    /// <summary>Nothing but text that can be written.</summary>
    public static Gen<string> Writable { get; } = Repeated(Gen.OneOf(Plain, Special, BeyondAscii));

    /// <summary>What to try in place of a text that fails: the same without one of its characters.</summary>
    public static IEnumerable<string> Shorter(string text) => Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1));

    // Not by FsCheck's size, which a row of many columns divides among them until nothing is left.
    private static Gen<string> Repeated(Gen<string> piece) =>
        from count in Gen.Choose(0, 12)
        from pieces in piece.ArrayOf(count)
        select string.Concat(pieces);
}
