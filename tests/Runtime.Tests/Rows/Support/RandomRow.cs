using FsCheck;
using FsCheck.Fluent;
using Questline.Runtime.Tests.Encodings;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>A table of random columns with random names, symbols and others in any order.</summary>
internal sealed record RandomRow(string Table, (string Name, RandomColumn Column)[] Columns, DateTime At)
{
    private static readonly Gen<string> Names =
        from start in Gen.Elements("a", "B", "größe", "東京", "😀", "with space", "with=equals", "semi;colon", "\u0010")
        from end in Gen.Choose(0, 200)
        select $"{start}{end}";

    public static Arbitrary<RandomRow> Any { get; } = Arb.From(
        from table in Names
        from count in Gen.Choose(1, 15)
        from names in Names.ArrayOf(count)
        from columns in RandomColumn.Any.ArrayOf(count)
        from at in RowGenerators.Values.ArbFor<DateTime>().Generator
        select new RandomRow(table, [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Zip(columns)], at));

    /// <summary>What has to be created before: decimal columns.</summary>
    public TableSchema Schema => new(Table, null, [.. Columns.Select(column => new ColumnSchema(column.Name, column.Column.Type, IsOptional: true))]);

    public ValueTask WriteAsync(IQuestSender sender)
    {
        QuestRow row = sender.Table(Table);
        foreach ((string name, RandomColumn column) in Columns)
            column.Write(row, name);
        return row.At(At);
    }

    /// <summary>What a server must receive; null where the row must be refused.</summary>
    public ReceivedRow? Expect(ProtocolVersion version)
    {
        var expected = new ExpectedRow(Table, version);
        foreach ((string name, RandomColumn column) in Columns.OrderBy(column => column.Column.Type != QuestColumnType.Symbol))
            column.Expect(expected, name);
        return expected.AtMicroseconds(At).Row;
    }

    public override string ToString() => $"{Table}: {string.Join(", ", Columns.Select(column => $"{column.Name} {column.Column}"))} at {At:O}";
}
