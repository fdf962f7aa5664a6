using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Questline.Testing.Protocol;

/// <summary>Which names the real server takes, and which of them would hurt it.</summary>
internal static class NameRules
{
    private const string IllegalEverywhere =
        "?,'\"\\/:)(+*%~\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000e\u000f\u007f\ufeff";

    private static readonly SearchValues<char> IllegalInTable = SearchValues.Create(IllegalEverywhere);
    private static readonly SearchValues<char> IllegalInColumn = SearchValues.Create(IllegalEverywhere + ".-");

    public static void CheckTable(string name, int maxLength)
    {
        if (name.AsSpan().IndexOfAny('\\', '/') >= 0)
            throw Refusal.Invalid("INVALID_TABLE_NAME");
        bool legal = name.Length > 0 && name.Length <= maxLength
            && !name.AsSpan().ContainsAny(IllegalInTable)
            && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ')
            && !name.Contains("..", StringComparison.Ordinal);
        if (!legal)
            throw Refusal.Invalid($"table: {Refusal.Shorten(name)}; invalid table name: {Refusal.Shorten(name)}");
        CheckLengthInBytes(name, maxLength);
    }

    public static void CheckColumn(string table, string name, int maxLength)
    {
        bool legal = name.Length > 0 && name.Length <= maxLength && !name.AsSpan().ContainsAny(IllegalInColumn);
        if (!legal)
            throw Refusal.Invalid($"table: {table}; invalid column name: {Refusal.Shorten(name)}");
        CheckLengthInBytes(name, maxLength);
    }

    public static string Decode(ReadOnlySpan<byte> name, string table)
    {
        if (!Utf8.IsValid(name))
            throw Refusal.Internal(table, "error: malformed UTF-8 in a name");
        return Encoding.UTF8.GetString(name);
    }

    private static void CheckLengthInBytes(string name, int maxLength)
    {
        int bytes = Encoding.UTF8.GetByteCount(name);
        if (bytes > maxLength)
            throw Refusal.OnlyHere(
                $"the name '{Refusal.Shorten(name)}' has {name.Length} characters but {bytes} bytes; the real server counts characters here, "
                + $"and a long name of many bytes makes its table unwritable. Keep names within {maxLength} bytes of UTF-8");
    }
}
