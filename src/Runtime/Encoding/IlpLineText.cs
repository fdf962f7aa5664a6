using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Questline;

/// <summary>
/// Shows a line of ILP to people: escapes stay as they are, binary values become text. For what this library has written; a line that it
/// cannot follow is shown as far as it can.
/// </summary>
internal ref struct IlpLineText
{
    private const int MaxLength = 64 * 1024;
    private const byte DoubleType = 0x10, ArrayType = 0x0E, DecimalType = 0x17;

    private readonly ReadOnlySpan<byte> _line;
    private readonly StringBuilder _text;
    private int _at;

    private IlpLineText(ReadOnlySpan<byte> line)
    {
        _line = line;
        _text = new StringBuilder();
    }

    /// <summary>The table's name, unescaped.</summary>
    public static string Table(ReadOnlySpan<byte> line)
    {
        var name = new List<byte>();
        for (int i = 0; i < line.Length && line[i] is not ((byte)',' or (byte)' ' or (byte)'\n'); i++)
            name.Add(line[i] == '\\' && i + 1 < line.Length ? line[++i] : line[i]);
        return Encoding.UTF8.GetString([.. name]);
    }

    public static string Read(ReadOnlySpan<byte> line) => new IlpLineText(line.TrimEnd((byte)'\n')).Read();

    private string Read()
    {
        bool inFields = false;
        while (_at < _line.Length && _text.Length < MaxLength)
        {
            inFields |= _line[_at] == ' ';
            if (inFields && IsBinary())
                AppendBinary();
            else if (inFields && _line[_at..].StartsWith("=\""u8))
                Append(QuotedLength());
            else
                Append(PlainLength());
        }

        return _text.Length < MaxLength && _at == _line.Length ? _text.ToString() : _text.Append("...").ToString();
    }

    private readonly bool IsBinary() =>
        _line.Length > _at + 2 && _line[_at] == '=' && _line[_at + 1] == '=' && _line[_at + 2] is DoubleType or ArrayType or DecimalType;

    /// <summary>One character, or two where the first escapes the second; then all up to the next that may mean something.</summary>
    private readonly int PlainLength()
    {
        int first = _line[_at] == '\\' ? Math.Min(2, _line.Length - _at) : 1;
        int next = _line[(_at + first)..].IndexOfAny(" =\\"u8);
        return next < 0 ? _line.Length - _at : first + next;
    }

    private readonly int QuotedLength()
    {
        for (int i = _at + 2; i < _line.Length; i++)
        {
            if (_line[i] == '\\')
                i++;
            else if (_line[i] == '"')
                return i + 1 - _at;
        }

        return _line.Length - _at;
    }

    private void Append(int length)
    {
        _text.Append(Encoding.UTF8.GetString(_line.Slice(_at, Math.Min(length, MaxLength))));
        _at += length;
    }

    private void AppendBinary()
    {
        ReadOnlySpan<byte> value = _line[(_at + 3)..];
        int length = _line[_at + 2] switch
        {
            DoubleType => AppendDouble(value),
            ArrayType => AppendArray(value),
            _ => AppendDecimal(value),
        };
        _at = length < 0 || length > value.Length ? _line.Length : _at + 3 + length;
    }

    private readonly int AppendDouble(ReadOnlySpan<byte> value)
    {
        if (value.Length < sizeof(double))
            return -1;
        _text.Append('=').Append(BinaryPrimitives.ReadDoubleLittleEndian(value).ToString(CultureInfo.InvariantCulture));
        return sizeof(double);
    }

    /// <summary>The dimensions, and the elements in the order in which they are written.</summary>
    private readonly int AppendArray(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2 || value.Length < 2 + (value[1] * sizeof(int)))
            return -1;
        int start = 2 + (value[1] * sizeof(int));
        long count = 1;
        _text.Append("=[");
        for (int i = 2; i < start; i += sizeof(int))
        {
            int dimension = BinaryPrimitives.ReadInt32LittleEndian(value[i..]);
            count = Math.Min(count * dimension, int.MaxValue);
            _text.Append(i == 2 ? "" : "x").Append(CultureInfo.InvariantCulture, $"{dimension}");
        }

        _text.Append(':');
        int elements = (int)Math.Min(count, (value.Length - start) / sizeof(double));
        for (int i = 0; i < elements && _text.Length < MaxLength; i++)
            _text.Append(CultureInfo.InvariantCulture, $" {BinaryPrimitives.ReadDoubleLittleEndian(value[(start + (i * sizeof(double)))..])}");
        _text.Append(']');
        return start + (elements * sizeof(double));
    }

    private readonly int AppendDecimal(ReadOnlySpan<byte> value)
    {
        if (value.Length < 2 || value.Length < 2 + value[1])
            return -1;
        var unscaled = new BigInteger(value.Slice(2, value[1]), isBigEndian: true);
        string digits = BigInteger.Abs(unscaled).ToString(CultureInfo.InvariantCulture).PadLeft(value[0] + 1, '0');
        _text.Append('=').Append(unscaled.Sign < 0 ? "-" : "").Append(digits.AsSpan(0, digits.Length - value[0]));
        if (value[0] > 0)
            _text.Append('.').Append(digits.AsSpan(digits.Length - value[0]));
        _text.Append('d');
        return 2 + value[1];
    }
}
