using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Rows as bytes.</summary>
internal static class Wire
{
    public static byte[] Encode<T>(T row, ProtocolVersion version)
        where T : IQuestRow<T>
    {
        var destination = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(in row, destination, version);
        return destination.WrittenSpan.ToArray();
    }

    /// <summary>The bytes with <see cref="EscapedText"/>, so that a difference can be read.</summary>
    public static string Show<T>(T row, ProtocolVersion version)
        where T : IQuestRow<T> =>
        EscapedText.Of(Encode(row, version));

    /// <summary>The refusal of a row, after a look that it left nothing behind.</summary>
    public static QuestInvalidRowException Refuse<T>(T row, ProtocolVersion version = ProtocolVersion.Version3)
        where T : IQuestRow<T>
    {
        var destination = new ArrayBufferWriter<byte>();
        var refusal = Should.Throw<QuestInvalidRowException>(
            () => QuestSerializer.Serialize(in row, destination, version));
        destination.WrittenCount.ShouldBe(0);
        return refusal;
    }
}
