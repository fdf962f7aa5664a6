using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>Makes values of a row that was checked when it came in.</summary>
internal static class StoredRowReader
{
    public static ReceivedRow Read(string table, string designatedName, in StoredRow stored)
    {
        ReadOnlySpan<byte> bytes = stored.Body.AsSpan(stored.Start, stored.Length);
        var row = new ParsedRow();
        new LineParser(bytes).TryRead(row);

        DesignatedTimestamp? designated = row.Timestamp;
        var columns = ImmutableArray.CreateBuilder<ReceivedColumn>(row.ColumnCount);
        for (int i = 0; i < row.ColumnCount; i++)
        {
            ParsedColumn column = row[i];
            string name = column.Name.Text(bytes);
            if (string.Equals(name, designatedName, StringComparison.OrdinalIgnoreCase))
                designated = new DesignatedTimestamp(column.Number, column.Unit);
            else
                columns.Add(new ReceivedColumn(name, Value(column, bytes)));
        }

        ReceivedTimestamp? timestamp = designated is { } given ? new ReceivedTimestamp(given.Value, given.Suffix ?? stored.Precision) : null;
        return new ReceivedRow(table, columns.DrainToImmutable(), timestamp, stored.Body.AsMemory(stored.Start, stored.Length - 1));
    }

    private static ReceivedValue Value(ParsedColumn column, ReadOnlySpan<byte> bytes) => column.Kind switch
    {
        ValueKind.Symbol => new ReceivedSymbol(column.Value.Text(bytes)),
        ValueKind.String => new ReceivedString(column.Value.Text(bytes)),
        ValueKind.Boolean => new ReceivedBoolean(column.Number != 0),
        ValueKind.Long => new ReceivedLong(column.Number),
        ValueKind.Long256 => new ReceivedLong256(ReadLong256(column.Value.Text(bytes))),
        ValueKind.Double => new ReceivedDouble(BitConverter.Int64BitsToDouble(column.Number)),
        ValueKind.Timestamp => new ReceivedTimestamp(column.Number, column.Unit),
        ValueKind.DoubleArray => ReadArray(column.Value.Raw(bytes), column.Rank),
        ValueKind.Decimal => new ReceivedDecimal(column.Unscaled, column.Scale),
        _ => throw new InvalidOperationException($"A value of kind {column.Kind} was stored."),
    };

    // The zero in front keeps the first digit from being read as a sign.
    private static BigInteger ReadLong256(string digits) =>
        BigInteger.Parse("0" + digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static ReceivedDoubleArray ReadArray(ReadOnlySpan<byte> shapeAndElements, int rank)
    {
        int[] shape = new int[rank];
        for (int i = 0; i < rank; i++)
            shape[i] = BinaryPrimitives.ReadInt32LittleEndian(shapeAndElements[(i * sizeof(int))..]);

        ReadOnlySpan<byte> payload = shapeAndElements[(rank * sizeof(int))..];
        double[] elements = new double[payload.Length / sizeof(double)];
        for (int i = 0; i < elements.Length; i++)
            elements[i] = BinaryPrimitives.ReadDoubleLittleEndian(payload[(i * sizeof(double))..]);
        return new ReceivedDoubleArray(ImmutableCollectionsMarshal.AsImmutableArray(shape), ImmutableCollectionsMarshal.AsImmutableArray(elements));
    }
}
