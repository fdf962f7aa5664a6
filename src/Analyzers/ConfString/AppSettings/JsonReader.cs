using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Reads the values of a JSON file with the place of each character, as configuration reads such files: with comments, and with commas before
/// closing brackets. A file that is no such JSON has no values.
/// </summary>
internal sealed class JsonReader
{
    // As deep as configuration reads.
    private const int DeepestNesting = 64;

    private readonly JsonTokens _tokens;
    private readonly List<JsonScalar> _scalars = [];

    private JsonReader(JsonTokens tokens) => _tokens = tokens;

    public static IReadOnlyList<JsonScalar> Read(string json, Func<TextSpan, Location> place)
    {
        JsonReader reader = new(new(json, place));
        bool isObject = reader._tokens.Peek() == '{' && reader.ReadValue("", key: default, depth: 0) && reader._tokens.Peek() is null;
        return isObject ? reader._scalars : [];
    }

    private bool ReadValue(string path, TextSpan key, int depth)
    {
        switch (_tokens.Peek())
        {
            case '{':
                return depth < DeepestNesting && _tokens.Take('{') && ReadMembers(path, depth + 1);
            case '[':
                return depth < DeepestNesting && _tokens.Take('[') && ReadElements(path, key, depth + 1);
            case '"':
                return Add(path, key, _tokens.TakeString()?.Text, isString: true);
            case null:
                return false;
            default:
                return Add(path, key, _tokens.TakeWord(), isString: false);
        }
    }

    private bool ReadMembers(string path, int depth)
    {
        while (!_tokens.Take('}'))
        {
            if (_tokens.TakeString() is not { } key || !_tokens.Take(':') || !ReadValue(Join(path, key.Text.Text), key.Place, depth))
                return false;

            if (!_tokens.Take(',') && _tokens.Peek() != '}')
                return false;
        }

        return true;
    }

    private bool ReadElements(string path, TextSpan key, int depth)
    {
        for (int index = 0; !_tokens.Take(']'); index++)
        {
            if (!ReadValue(Join(path, index.ToString(CultureInfo.InvariantCulture)), key, depth))
                return false;

            if (!_tokens.Take(',') && _tokens.Peek() != ']')
                return false;
        }

        return true;
    }

    private bool Add(string path, TextSpan key, MappedText? value, bool isString)
    {
        if (value is not null)
            _scalars.Add(new(path, key, value, isString));

        return value is not null;
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}:{key}";
}
