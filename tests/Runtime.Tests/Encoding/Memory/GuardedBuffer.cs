using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Gives exactly as many bytes as it is asked for, and notices when one around them changes.</summary>
internal sealed class GuardedBuffer : IBufferWriter<byte>
{
    private const int GuardLength = 128;
    private const byte Guard = 0xA5;

    private byte[] _bytes = Guarded(0);

    private int Asked => _bytes.Length - (2 * GuardLength);

    public void Advance(int count)
    {
        if (_bytes.AsSpan(0, GuardLength).ContainsAnyExcept(Guard) || _bytes.AsSpan(GuardLength + Asked).ContainsAnyExcept(Guard))
            Assert.Fail($"Something was written outside the {Asked} bytes that were asked for.");
        if (count > Math.Max(0, Asked - IlpWriter<IlpFormat1>.Slack))
            Assert.Fail($"{count} bytes were written, more than the bound of {Asked - IlpWriter<IlpFormat1>.Slack} that was asked for.");
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        _bytes = Guarded(sizeHint);
        return _bytes.AsSpan(GuardLength, sizeHint);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

    private static byte[] Guarded(int length)
    {
        byte[] bytes = new byte[length + (2 * GuardLength)];
        bytes.AsSpan().Fill(Guard);
        return bytes;
    }
}
