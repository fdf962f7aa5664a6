using System.Globalization;
using System.Text.RegularExpressions;

namespace Questline.Testing.Tables;

/// <summary>A column's type as SQL writes it. The size is an array's dimensions, a decimal's precision or a geohash's bits.</summary>
internal readonly record struct ColumnType(ColumnKind Kind, int Size = 0, int Scale = 0)
{
    public const int BitsPerGeohashCharacter = 5;

    private static readonly Dictionary<string, ColumnKind> PlainTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SYMBOL"] = ColumnKind.Symbol,
        ["VARCHAR"] = ColumnKind.Varchar,
        ["STRING"] = ColumnKind.String,
        ["BOOLEAN"] = ColumnKind.Boolean,
        ["BYTE"] = ColumnKind.Byte,
        ["SHORT"] = ColumnKind.Short,
        ["INT"] = ColumnKind.Int,
        ["LONG"] = ColumnKind.Long,
        ["LONG256"] = ColumnKind.Long256,
        ["FLOAT"] = ColumnKind.Float,
        ["DOUBLE"] = ColumnKind.Double,
        ["CHAR"] = ColumnKind.Char,
        ["UUID"] = ColumnKind.Uuid,
        ["IPV4"] = ColumnKind.Ipv4,
        ["DATE"] = ColumnKind.Date,
        ["TIMESTAMP"] = ColumnKind.Timestamp,
        ["TIMESTAMP_NS"] = ColumnKind.TimestampNs,
        ["BINARY"] = ColumnKind.Binary,
        ["INTERVAL"] = ColumnKind.Interval,
    };

    public static ColumnType Parse(string text)
    {
        if (PlainTypes.TryGetValue(text, out ColumnKind kind))
            return new ColumnType(kind);
        if (ArrayPattern.Match(text) is { Success: true } array)
            return new ColumnType(ColumnKind.DoubleArray, array.Groups["rank"].Captures.Count);
        if (GeohashPattern.Match(text) is { Success: true } geohash)
            return new ColumnType(ColumnKind.Geohash, Number(geohash, "size") * (geohash.Groups["characters"].Success ? BitsPerGeohashCharacter : 1));
        if (DecimalPattern.Match(text) is { Success: true } number)
            return number.Groups["precision"].Success
                ? new ColumnType(ColumnKind.Decimal, Number(number, "precision"), Number(number, "scale"))
                : new ColumnType(ColumnKind.Decimal, Size: 18, Scale: 3);
        throw new ArgumentException($"'{text}' is no column type of QuestDB; write it as in CREATE TABLE, for example DECIMAL(18,3) or DOUBLE[].");
    }

    public override string ToString() => Kind switch
    {
        ColumnKind.DoubleArray => "DOUBLE" + string.Concat(Enumerable.Repeat("[]", Size)),
        ColumnKind.Decimal => $"DECIMAL({Size},{Scale})",
        ColumnKind.Geohash when Size % BitsPerGeohashCharacter == 0 => $"GEOHASH({Size / BitsPerGeohashCharacter}c)",
        ColumnKind.Geohash => $"GEOHASH({Size}b)",
        ColumnKind.TimestampNs => "TIMESTAMP_NS",
        ColumnKind.Ipv4 => "IPv4",
        _ => Kind.ToString().ToUpperInvariant(),
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static readonly Regex ArrayPattern = new(@"^DOUBLE(?<rank>\[\]){1,32}$", Options);
    private static readonly Regex GeohashPattern = new(@"^GEOHASH\((?<size>[0-9]{1,2})(?:(?<characters>c)|b)\)$", Options);
    private static readonly Regex DecimalPattern = new(@"^DECIMAL(?:\((?<precision>[0-9]{1,2}),\s*(?<scale>[0-9]{1,2})\))?$", Options);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
