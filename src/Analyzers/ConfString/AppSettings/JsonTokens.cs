using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads the tokens of JSON, with comments between them.</summary>
internal sealed class JsonTokens(string json, Func<TextSpan, Location> place)
{
    private static readonly Regex Word = new(
        @"^(true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private int _position;

    /// <summary>The character that the next token begins with; null at the end.</summary>
    public char? Peek()
    {
        while (_position < json.Length)
        {
            if (json[_position] is ' ' or '\t' or '\r' or '\n')
                _position++;
            else if (StartsWith("//"))
                _position = EndOf("\n");
            else if (StartsWith("/*"))
                _position = EndOf("*/");
            else
                return json[_position];
        }

        return null;
    }

    /// <summary>Takes the next token if it is this one.</summary>
    public bool Take(char token)
    {
        if (Peek() != token)
            return false;

        _position++;
        return true;
    }

    /// <summary>Takes a string and gives its text, and its place without the quotes; null where none is complete.</summary>
    public (MappedText Text, TextSpan Place)? TakeString()
    {
        if (!Take('"'))
            return null;

        int start = _position;
        MappedText.Builder text = new();
        while (_position < json.Length && json[_position] != '"')
        {
            int length = json[_position] == '\\' ? EscapeLength() : 1;
            if (json[_position] < ' ' || length == 0)
                return null;

            text.Add(length == 1 ? json[_position] : Unescape(_position), place, new(_position, length));
            _position += length;
        }

        TextSpan inner = TextSpan.FromBounds(start, _position);
        return Take('"') ? (text.Build(), inner) : null;
    }

    /// <summary>Takes a number, <c>true</c>, <c>false</c> or <c>null</c>, as it is written; null where it is none of them.</summary>
    public MappedText? TakeWord()
    {
        int start = _position;
        while (_position < json.Length && (char.IsLetterOrDigit(json[_position]) || json[_position] is '+' or '-' or '.'))
            _position++;

        MappedText.Builder word = new();
        for (int index = start; index < _position; index++)
            word.Add(json[index], place, new(index, 1));

        MappedText text = word.Build();
        return Word.IsMatch(text.Text) ? text : null;
    }

    /// <summary>How long an escape is; 0 where it is none.</summary>
    private int EscapeLength()
    {
        char kind = _position + 1 < json.Length ? json[_position + 1] : '\0';
        bool isCode = kind == 'u' && _position + 6 <= json.Length && json.Substring(_position + 2, 4).All(Uri.IsHexDigit);
        return isCode ? 6 : @"""\/bfnrt".Contains(kind) ? 2 : 0;
    }

    private char Unescape(int position) => json[position + 1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)int.Parse(json.Substring(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var itself => itself,
    };

    private bool StartsWith(string text) => string.CompareOrdinal(json, _position, text, 0, text.Length) == 0;

    private int EndOf(string end)
    {
        int found = json.IndexOf(end, _position + 2, StringComparison.Ordinal);
        return found < 0 ? json.Length : found + end.Length;
    }
}
