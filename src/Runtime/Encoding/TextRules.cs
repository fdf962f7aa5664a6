using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Questline;

/// <summary>Which characters of a text cannot be copied as they are.</summary>
internal interface ITextRule
{
    /// <summary>The first character that may be plain; everything below it is special. As a signed byte it also rules out all beyond ASCII.</summary>
    static abstract sbyte FirstPlain { get; }

    /// <summary>Marks the special bytes among those from <see cref="FirstPlain"/> to 0x7F.</summary>
    static abstract Vector128<byte> Special(Vector128<byte> text);

    /// <summary>Whether a backslash goes in front of the character.</summary>
    static abstract bool Escapes(char character);

    /// <summary>Everything that is escaped or refused.</summary>
    static abstract SearchValues<char> Stops { get; }

    /// <summary>The same as bytes: all of it is ASCII.</summary>
    static abstract SearchValues<byte> Utf8Stops { get; }
}

/// <summary>The value of a symbol: unquoted.</summary>
internal readonly struct SymbolText : ITextRule
{
    public static sbyte FirstPlain => (sbyte)'!';

    public static bool Escapes(char character) => character is ' ' or ',' or '=' or '\n' or '\r' or '\\';

    public static SearchValues<char> Stops { get; } = SearchValues.Create(" ,=\n\r\\\0");

    public static SearchValues<byte> Utf8Stops { get; } = SearchValues.Create(" ,=\n\r\\\0"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Special(Vector128<byte> text) =>
        Vector128.Equals(text, Vector128.Create((byte)','))
        | Vector128.Equals(text, Vector128.Create((byte)'='))
        | Vector128.Equals(text, Vector128.Create((byte)'\\'));
}

/// <summary>The value of a string: between double quotes.</summary>
internal readonly struct QuotedText : ITextRule
{
    public static sbyte FirstPlain => (sbyte)' ';

    public static bool Escapes(char character) => character is '"' or '\\' or '\n' or '\r';

    public static SearchValues<char> Stops { get; } = SearchValues.Create("\"\\\n\r");

    public static SearchValues<byte> Utf8Stops { get; } = SearchValues.Create("\"\\\n\r"u8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Special(Vector128<byte> text) =>
        Vector128.Equals(text, Vector128.Create((byte)'"'))
        | Vector128.Equals(text, Vector128.Create((byte)'\\'));
}
