using System.Buffers;

namespace Questline;

/// <summary>Stub.</summary>
public ref struct IlpWriter<TFormat>
    where TFormat : struct, IIlpFormat
{
    /// <summary>Stub.</summary>
    public IlpWriter(IBufferWriter<byte> target) => throw new NotImplementedException();

    /// <summary>Reserves the row's upper bound once; nothing after it is checked.</summary>
    public IlpRow<TFormat> BeginRow(long maxLength) => throw new NotImplementedException();

    /// <summary>Takes the finished row.</summary>
    public void EndRow(IlpRow<TFormat> row) => throw new NotImplementedException();
}
