using System.Buffers;

namespace Questline.Testing.Protocol;

/// <summary>
/// Reads a body row by row, every protocol version's encoding alike, as the real server does.
/// The body must end with a line end, and is read from the start that is given.
/// </summary>
internal ref struct LineParser(ReadOnlySpan<byte> body, int start = 0)
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create(", =\n\r\\\0"u8);
    private static readonly SearchValues<byte> TableStops = SearchValues.Create(", =\n\r\\\0/"u8);
    private static readonly SearchValues<byte> StringStops = SearchValues.Create("\"\\\n"u8);

    private ByteReader _reader = new(body, start);

    /// <summary>Reads the next row that is not blank; false at the end of the body.</summary>
    public bool TryRead(ParsedRow row)
    {
        if (!_reader.SkipLineEnds())
            return false;

        row.Restart(_reader.At);
        byte stop = ReadTable(row);
        if (stop == ',')
            stop = ReadSymbols(row);
        if (stop == ' ')
            ReadFields(row);
        row.End = _reader.At;
        return true;
    }

    private byte ReadTable(ParsedRow row)
    {
        row.Table = _reader.TakeUntil(TableStops, out byte stop);
        return stop switch
        {
            (byte)',' or (byte)' ' => stop,
            (byte)'/' or 0 => throw Refusal.Invalid("INVALID_TABLE_NAME"),
            _ => throw Refusal.Invalid("No fields were provided"),
        };
    }

    private byte ReadSymbols(ParsedRow row)
    {
        while (true)
        {
            Token name = _reader.TakeUntil(Stops, out byte stop);
            bool commaAfterLastSymbol = stop == ' ' && name.Length == 0 && row.ColumnCount > 0;
            if (commaAfterLastSymbol)
                return stop;
            if (stop != '=')
                throw Refusal.Invalid($"Could not parse entire line. Symbol value is missing: {Show(name)}");

            ParsedColumn column = row.AddColumn(name);
            column.Kind = ValueKind.Symbol;
            column.Value = _reader.TakeUntil(Stops, out stop);
            if (stop == 0)
                throw Refusal.FieldValue(Show(name), "");
            if (stop == '=')
                throw Refusal.Separator();
            if (stop != ',')
                return stop;
        }
    }

    private void ReadFields(ParsedRow row)
    {
        int symbols = row.ColumnCount;
        byte stop;
        do
        {
            Token name = _reader.TakeUntil(Stops, out stop);
            if (stop != '=')
            {
                bool isFirst = row.ColumnCount == symbols;
                EndWithoutField(row, name, stop, canEnd: isFirst && symbols > 0);
                return;
            }

            stop = ReadField(row.AddColumn(name));
        }
        while (stop == ',');

        if (stop == ' ')
            ReadTimestamp(row);
    }

    /// <summary>Where a field was expected, a row of symbols may also have its timestamp or its end.</summary>
    private void EndWithoutField(ParsedRow row, Token name, byte stop, bool canEnd)
    {
        bool ends = ByteReader.IsLineEnd(stop);
        if (canEnd && ends)
            SetTimestamp(row, name);
        else if (canEnd && stop == ' ' && name.Length == 0)
            ReadTimestamp(row);
        else if (ends && name.Length == 0 && row.ColumnCount == 0)
            throw Refusal.Invalid("No fields were provided");
        else if (stop == ' ' && name.Length == 0)
            throw Refusal.Separator();
        else
            throw Refusal.Invalid($"Could not parse entire line. Field value is missing: {Show(name)}");
    }

    private byte ReadField(ParsedColumn column)
    {
        switch (_reader.Next)
        {
            case (byte)'=':
                _reader.Take();
                BinaryValues.Read(ref _reader, column);
                return TakeSeparator();
            case (byte)'"':
                _reader.Take();
                return ReadString(column);
            default:
                return ReadText(column);
        }
    }

    private byte ReadText(ParsedColumn column)
    {
        Token value = _reader.TakeUntil(Stops, out byte stop);
        if (stop == '=')
            throw Refusal.Separator();
        if (stop == 0 || !TextValues.TryRead(value, _reader.Body, column))
            throw Refusal.FieldValue(Show(column.Name), Show(value));
        return stop;
    }

    private byte ReadString(ParsedColumn column)
    {
        column.Kind = ValueKind.String;
        column.Value = _reader.TakeUntil(StringStops, out byte stop);
        if (stop == '\n' || !IsSeparator(_reader.Next))
            throw Refusal.FieldValue(Show(column.Name), Show(column.Value));
        return _reader.Take();
    }

    private byte TakeSeparator() => IsSeparator(_reader.Next) ? _reader.Take() : throw Refusal.Separator();

    private static bool IsSeparator(byte value) => value is (byte)',' or (byte)' ' || ByteReader.IsLineEnd(value);

    private void ReadTimestamp(ParsedRow row)
    {
        Token text = _reader.TakeUntil(Stops, out byte stop);
        if (!ByteReader.IsLineEnd(stop))
            throw Refusal.Separator();
        SetTimestamp(row, text);
    }

    private readonly void SetTimestamp(ParsedRow row, Token text)
    {
        if (text.Length == 0)
            return;
        if (!TimestampText.TryReadDesignated(text.Raw(_reader.Body), out DesignatedTimestamp timestamp))
            throw Refusal.Invalid($"Could not parse timestamp: {Show(text)}");
        row.Timestamp = timestamp;
    }

    private readonly string Show(Token token) => Refusal.Shorten(token.Text(_reader.Body));
}
