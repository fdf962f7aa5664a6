using System.Buffers;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Rows with their table, as bytes to read.</summary>
internal static class ForeignWire
{
    public static string Show<TRow, TTable>(TRow row, TTable table, ProtocolVersion version)
        where TTable : struct, IQuestTable<TRow>
    {
        var destination = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(in row, table, destination, version);
        return EscapedText.Of(destination.WrittenSpan);
    }
}
