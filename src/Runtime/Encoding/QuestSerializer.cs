using System.Buffers;

namespace Questline;

/// <summary>Stub.</summary>
public static class QuestSerializer
{
    /// <summary>Stub.</summary>
    public static void Serialize<T>(in T row, IBufferWriter<byte> destination, ProtocolVersion version)
        where T : IQuestRow<T> => throw new NotImplementedException();

    /// <summary>Stub.</summary>
    public static void Serialize<T>(ReadOnlySpan<T> rows, IBufferWriter<byte> destination, ProtocolVersion version)
        where T : IQuestRow<T> => throw new NotImplementedException();
}
