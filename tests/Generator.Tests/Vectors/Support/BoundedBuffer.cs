using System.Buffers;
using Questline.TestKit;

namespace Questline.Generator.Tests.Vectors;

/// <summary>Takes one row, and notices when it is longer than the bound that was reserved for it.</summary>
internal sealed class BoundedBuffer : IBufferWriter<byte>
{
    /// <summary>What the writer asks for beyond the bound.</summary>
    private static readonly int Slack = MeasureSlack();

    private byte[] _bytes = [];
    private int _written;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _written);

    public void Advance(int count)
    {
        if (count > Math.Max(_bytes.Length - Slack, 0))
            throw new VerificationException($"The row has {count} bytes, and its bound is {_bytes.Length - Slack}.");
        _written = count;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes = new byte[sizeHint];

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

    private static int MeasureSlack()
    {
        var asked = new AskedLength();
        new IlpWriter<NoFormat>(asked).BeginRow(0);
        return asked.Length;
    }

    private sealed class AskedLength : IBufferWriter<byte>
    {
        public int Length { get; private set; }

        public void Advance(int count)
        {
        }

        public Span<byte> GetSpan(int sizeHint = 0) => new byte[Length = sizeHint];

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();
    }

    private readonly struct NoFormat : IIlpFormat
    {
        public static ProtocolVersion Version => ProtocolVersion.Version1;
    }
}
