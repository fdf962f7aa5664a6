using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Rows;

/// <summary>Written by hand, since no mapped row can be like that: a field <c>timestamp</c> that is text, in a table that does not exist.</summary>
internal readonly struct WrongTimestampRow : IQuestRow<WrongTimestampRow>
{
    private const int MaxLengthWithoutName = 64;

    public static TableSchema Schema =>
        new(TestTable.Name("wrong_timestamps"), TimestampUnit.Microseconds, new ColumnSchema("number", QuestColumnType.Long, false));

    public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in WrongTimestampRow row)
        where TFormat : struct, IIlpFormat
    {
        byte[] name = System.Text.Encoding.UTF8.GetBytes(Schema.Name);
        IlpRow<TFormat> line = writer.BeginRow(name.Length + MaxLengthWithoutName);
        line.Literal(name);
        line.Literal(" number=1i,timestamp=\"now\""u8);
        line.AtMicroseconds(1);
        writer.EndRow(line);
    }
}
