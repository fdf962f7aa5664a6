using System.Text;
using Questline.Testing.Tables;

namespace Questline.Testing.Sql;

/// <summary>Reads the type of a column, and the options of a symbol.</summary>
internal static class ColumnParser
{
    private const int MinSymbolCapacity = 2;
    private const int MaxSymbolCapacity = 1 << 30;
    private const int MaxGeohashBits = 60;
    private const int MaxPrecision = 76;

    public static ColumnDefinition Parse(string name, SqlReader reader)
    {
        ColumnType type = Type(reader);
        return type.Kind is ColumnKind.Symbol ? Symbol(name, type, reader) : new ColumnDefinition(name, type);
    }

    private static ColumnType Type(SqlReader reader)
    {
        int position = reader.Next.Position;
        var text = new StringBuilder(reader.Name("column type"));
        if (reader.TrySign('('))
            AppendSize(text, reader);
        while (reader.TrySign('['))
        {
            reader.Sign(']');
            text.Append("[]");
        }

        return Type(text.ToString(), position);
    }

    private static void AppendSize(StringBuilder text, SqlReader reader)
    {
        text.Append('(').Append(reader.Take().Text);
        if (reader.TrySign(','))
            text.Append(',').Append(reader.Take().Text);
        reader.Sign(')');
        text.Append(')');
    }

    private static ColumnType Type(string text, int position)
    {
        try
        {
            ColumnType type = ColumnType.Parse(text);
            bool exists = type.Kind switch
            {
                ColumnKind.Geohash => type.Size is >= 1 and <= MaxGeohashBits,
                ColumnKind.Decimal => type.Size is >= 1 and <= MaxPrecision && type.Scale <= type.Size,
                _ => true,
            };
            return exists ? type : throw new SqlException(position, $"invalid column size [type={text}]");
        }
        catch (ArgumentException)
        {
            throw new SqlException(position, $"unsupported column type: {text}");
        }
    }

    private static ColumnDefinition Symbol(string name, ColumnType type, SqlReader reader)
    {
        int position = reader.Next.Position;
        int? capacity = reader.TryWord("CAPACITY") ? reader.Number("symbol capacity") : null;
        if (capacity is < MinSymbolCapacity or > MaxSymbolCapacity)
            throw new SqlException(position, $"symbol capacity out of range [min={MinSymbolCapacity}, max={MaxSymbolCapacity}]");

        bool cache = !reader.TryWord("NOCACHE");
        if (cache)
            reader.TryWord("CACHE");
        return new ColumnDefinition(name, type) { SymbolCapacity = capacity ?? ColumnDefinition.DefaultSymbolCapacity, SymbolCache = cache };
    }
}
