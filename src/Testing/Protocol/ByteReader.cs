using System.Buffers;

namespace Questline.Testing.Protocol;

/// <summary>A position in a body. Running off its end is what the real server answers with silence.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> body, int start)
{
    public readonly ReadOnlySpan<byte> Body = body;

    public int At { get; private set; } = start;

    public readonly byte Next => At < Body.Length ? Body[At] : throw Refusal.Truncated();

    public byte Take()
    {
        byte taken = Next;
        At++;
        return taken;
    }

    public Token Take(long length)
    {
        if (length > Body.Length - At)
            throw Refusal.Truncated();
        var token = new Token(At, (int)length, Escaped: false);
        At += (int)length;
        return token;
    }

    /// <summary>Reads up to and over the first stop that no backslash precedes. The stops must include the backslash.</summary>
    public Token TakeUntil(SearchValues<byte> stops, out byte stop)
    {
        int start = At;
        bool escaped = false;
        while (true)
        {
            int offset = Body[At..].IndexOfAny(stops);
            if (offset < 0)
                throw Refusal.Truncated();
            At += offset;
            stop = Take();
            if (stop != '\\')
                return new Token(start, At - 1 - start, escaped);
            escaped = true;
            Take();
        }
    }

    /// <summary>Skips blank lines; false at the end of the body.</summary>
    public bool SkipLineEnds()
    {
        while (At < Body.Length && IsLineEnd(Body[At]))
            At++;
        return At < Body.Length;
    }

    public static bool IsLineEnd(byte value) => value is (byte)'\n' or (byte)'\r';
}
