using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>A row of a table whose amounts are small: <see cref="Refused"/> is out of its range.</summary>
[QuestTable("transfers")]
internal sealed partial record TransferRow(long Number, long Amount, [QuestTimestamp("at")] DateTime At)
{
    public const long Refused = 1_000_000;

    public static TransferRow[] Several(int count, Func<int, bool> isGood) =>
        [.. Enumerable.Range(0, count).Select(number => Create(number, isGood(number)))];

    /// <summary>The statement that makes the table.</summary>
    public static string CreateTable(string table) =>
        $"CREATE TABLE \"{table}\" (number LONG, amount BYTE, at TIMESTAMP) TIMESTAMP(at) PARTITION BY DAY WAL";

    public static IEnumerable<long> NumbersOf(QueryResult stored) =>
        stored.Rows.Select(row => long.Parse(row["number"], System.Globalization.CultureInfo.InvariantCulture));

    private static TransferRow Create(int number, bool isGood) => new(number, isGood ? 1 : Refused, SampleTime.First.AddMilliseconds(number));
}
