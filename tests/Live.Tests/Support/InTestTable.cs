using System.Buffers;

namespace Questline.Live.Tests.Support;

/// <summary>A typed row whose table belongs to the running test, for what takes no table name: schemas and transactions.</summary>
internal readonly struct InTestTable<TRow>(TRow row) : IQuestRow<InTestTable<TRow>>
    where TRow : IQuestRow<TRow>
{
    private readonly TRow _row = row;

    public static TableSchema Schema => new(TestTable.Name(TRow.Schema.Name), TRow.Schema.DesignatedTimestamp, [.. TRow.Schema.Columns])
    {
        DesignatedTimestampName = TRow.Schema.DesignatedTimestampName,
        PartitionBy = TRow.Schema.PartitionBy,
        Ttl = TRow.Schema.Ttl,
        Dedup = TRow.Schema.Dedup,
    };

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in InTestTable<TRow> row)
        where TFormat : struct, IIlpFormat
    {
        var line = new ArrayBufferWriter<byte>();
        QuestSerializer.Serialize(row._row, line, TFormat.Version);
        // Neither name has anything to escape.
        ReadOnlySpan<byte> afterName = line.WrittenSpan[TRow.Schema.Name.Length..];
        byte[] name = System.Text.Encoding.UTF8.GetBytes(Schema.Name);
        IlpRow<TFormat> renamed = writer.BeginRow(name.Length + afterName.Length);
        renamed.Literal(name);
        renamed.Literal(afterName);
        writer.EndRow(renamed);
    }
}
