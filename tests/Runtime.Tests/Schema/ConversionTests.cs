using System.Text;
using Questline.Schemas;
using Questline.Testing;

namespace Questline.Runtime.Tests.Schema;

/// <summary>What the comparison says of a column of another type, and what happens to a value in it.</summary>
public class ConversionTests
{
    private static readonly string[] ServerTypes =
    [
        "BOOLEAN", "BYTE", "SHORT", "INT", "LONG", "LONG256", "FLOAT", "DOUBLE", "DECIMAL(57,28)", "CHAR", "VARCHAR", "STRING", "SYMBOL", "UUID", "IPV4",
        "GEOHASH(20b)", "DATE", "TIMESTAMP", "TIMESTAMP_NS", "DOUBLE[]", "DOUBLE[][]", "BINARY",
    ];

    public static TheoryData<ColumnSchema, string> Samples => new()
    {
        { Column(QuestColumnType.Boolean), " v=t" },
        { Column(QuestColumnType.Byte), " v=1i" },
        { Column(QuestColumnType.Short), " v=1i" },
        { Column(QuestColumnType.Int), " v=1i" },
        { Column(QuestColumnType.Long), " v=1i" },
        { Column(QuestColumnType.Float), " v=1.5" },
        { Column(QuestColumnType.Double), " v=1.5" },
        { Column(QuestColumnType.Decimal), " v=1.50d" },
        { Column(QuestColumnType.Varchar), " v=\"a text\"" },
        { Column(QuestColumnType.Symbol), ",v=text" },
        { Column(QuestColumnType.Char), " v=\"a\"" },
        { Column(QuestColumnType.Uuid), " v=\"00112233-4455-6677-8899-aabbccddeeff\"" },
        { Column(QuestColumnType.Ipv4), " v=\"10.0.0.1\"" },
        { Column(QuestColumnType.Geohash) with { GeohashBits = 20 }, " v=\"u33d\"" },
        { Column(QuestColumnType.Long256), " v=0x1fi" },
        { Column(QuestColumnType.Timestamp), " v=1t" },
        { Column(QuestColumnType.TimestampNanoseconds), " v=1n" },
        { Column(QuestColumnType.Date), " v=86400000000t" },
        { Column(QuestColumnType.DoubleArray), " v==\u000E\n\u0001\u0001\0\0\0\0\0\0\0\0\0\u00F8?" },
        { Column(QuestColumnType.DoubleArray) with { ArrayRank = 2 }, " v==\u000E\n\u0002\u0001\0\0\0\u0001\0\0\0\0\0\0\0\0\0\u00F8?" },
    };

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public async Task What_is_said_to_go_in_goes_in_and_what_is_said_to_be_refused_is_refused(ColumnSchema column, string value)
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{server.Port}") };
        for (int table = 0; table < ServerTypes.Length; table++)
        {
            server.CreateTable($"t{table}", ("v", ServerTypes[table]));

            SchemaDifferenceKind? said = Kind(column, ServerTypes[table]);
            bool wentIn = await WriteAsync(http, $"t{table}{value} 1\n");

            if (said is null)
                wentIn.ShouldBeTrue($"{column.Type} into {ServerTypes[table]}");
            if (said is SchemaDifferenceKind.RefusedType)
                wentIn.ShouldBeFalse($"{column.Type} into {ServerTypes[table]}");
        }
    }

    [Theory]
    [InlineData(QuestColumnType.Boolean, "LONG", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Long, "INT", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Int, "SHORT", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Int, "LONG", null)]
    [InlineData(QuestColumnType.Byte, "BYTE", null)]
    [InlineData(QuestColumnType.Long, "DOUBLE", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Long, "TIMESTAMP", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Long, "VARCHAR", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.Float, "DOUBLE", null)]
    [InlineData(QuestColumnType.Double, "FLOAT", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Double, "DECIMAL(18,3)", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Double, "DOUBLE[]", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.Decimal, "DOUBLE", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.Decimal, "DECIMAL(57,28)", null)]
    [InlineData(QuestColumnType.Decimal, "DECIMAL(76,30)", null)]
    [InlineData(QuestColumnType.Decimal, "DECIMAL(76,27)", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Decimal, "DECIMAL(56,28)", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Varchar, "STRING", null)]
    [InlineData(QuestColumnType.Varchar, "SYMBOL", null)]
    [InlineData(QuestColumnType.Varchar, "LONG", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.Varchar, "UUID", SchemaDifferenceKind.NarrowerType)]
    [InlineData(QuestColumnType.Varchar, "GEOHASH(4c)", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Symbol, "VARCHAR", null)]
    [InlineData(QuestColumnType.Symbol, "UUID", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.Uuid, "VARCHAR", null)]
    [InlineData(QuestColumnType.Ipv4, "IPv4", null)]
    [InlineData(QuestColumnType.Timestamp, "TIMESTAMP_NS", null)]
    [InlineData(QuestColumnType.TimestampNanoseconds, "TIMESTAMP", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Timestamp, "DATE", SchemaDifferenceKind.ConvertedType)]
    [InlineData(QuestColumnType.Date, "TIMESTAMP", null)]
    [InlineData(QuestColumnType.DoubleArray, "DOUBLE[][]", SchemaDifferenceKind.RefusedType)]
    [InlineData(QuestColumnType.DoubleArray, "DOUBLE", SchemaDifferenceKind.RefusedType)]
    public void A_column_of_another_type(QuestColumnType written, string server, SchemaDifferenceKind? difference) =>
        Kind(Column(written), server).ShouldBe(difference);

    [Theory]
    [InlineData("GEOHASH(4c)", null)]
    [InlineData("GEOHASH(20b)", null)]
    [InlineData("GEOHASH(5c)", "shorter text is stored as NULL")]
    [InlineData("GEOHASH(19b)", "longer text is cut off")]
    public void A_geohash_of_another_size(string server, string? consequence) =>
        (ConversionRules.Find(Column(QuestColumnType.Geohash) with { GeohashBits = 20 }, new ServerColumnType(server))?.Description ?? "")
            .ShouldEndWith(consequence is null ? "" : consequence + ".");

    [Theory]
    [InlineData("a", true, false, "The row's column 'a' is the table's designated timestamp")]
    [InlineData("timestamp", false, false, "The table 't' has no designated timestamp")]
    [InlineData("timestamp", true, true, "The table 't' deduplicates, and the schema does not say so: a row replaces the row of equal 'timestamp'.")]
    public void A_designated_timestamp_that_does_something_else(string name, bool isDesignated, bool isKey, string description) =>
        SchemaComparison.Compare(new TableSchema("t", null, Column(QuestColumnType.Timestamp) with { Name = "a" }), [Server("a"), Server(name, isDesignated, isKey)])
            .ShouldContain(difference => difference.Description.StartsWith(description, StringComparison.Ordinal));

    [Fact]
    public void Other_keys_are_named_with_those_that_are_wanted() =>
        SchemaComparison.Compare(Fill.Schema, [Server("account", isKey: true), Server("filled at", isDesignated: true, isKey: true)])
            .ShouldContain(difference => difference.Kind == SchemaDifferenceKind.DedupKeys && difference.Description.StartsWith(
                "The table 'fills' deduplicates by 'account', 'filled at', not by 'filled at', 'account', 'price'.", StringComparison.Ordinal));

    private static ColumnSchema Column(QuestColumnType type) => new("v", type, IsOptional: false);

    private static ServerColumn Server(string name, bool isDesignated = false, bool isKey = false) =>
        new(name, new ServerColumnType("TIMESTAMP"), isDesignated, isKey);

    private static SchemaDifferenceKind? Kind(ColumnSchema column, string server) => ConversionRules.Find(column, new ServerColumnType(server))?.Kind;

    private static async Task<bool> WriteAsync(HttpClient http, string line)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(line));
        HttpResponseMessage response = await http.PostAsync("/write", content, TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode;
    }
}
