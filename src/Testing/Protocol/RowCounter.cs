namespace Questline.Testing.Protocol;

/// <summary>How many rows there are in a body of which one is bad, so that the cost of sending it can be told.</summary>
internal static class RowCounter
{
    /// <summary>Counts rows, and from the first one that cannot be read on, lines: nobody knows where such a row ends.</summary>
    public static int Count(ReadOnlySpan<byte> body)
    {
        var parser = new LineParser(body);
        var row = new ParsedRow();
        int count = 0;
        try
        {
            while (parser.TryRead(row))
                count++;
            return count;
        }
        catch (RowRefusedException)
        {
            return count + CountLines(body[row.Start..]);
        }
    }

    private static int CountLines(ReadOnlySpan<byte> body)
    {
        int count = 0;
        while (!body.IsEmpty)
        {
            int end = body.IndexOf((byte)'\n');
            bool isBlank = end == 0;
            count += isBlank ? 0 : 1;
            body = end < 0 ? default : body[(end + 1)..];
        }

        return count;
    }
}
