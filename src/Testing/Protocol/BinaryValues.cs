using System.Buffers.Binary;
using System.Numerics;

namespace Questline.Testing.Protocol;

/// <summary>Values after a second equals sign: a type byte and its payload, in which nothing is escaped.</summary>
internal static class BinaryValues
{
    private const byte DoubleType = 0x10;
    private const byte ArrayType = 0x0E;
    private const byte DecimalType = 0x17;
    private const byte DoubleElements = 0x0A;
    private const int MaxRank = 32;
    private const int MaxDecimalLength = 32;

    public static void Read(ref ByteReader reader, ParsedColumn column)
    {
        byte type = reader.Take();
        switch (type)
        {
            case DoubleType:
                ReadDouble(ref reader, column);
                break;
            case ArrayType:
                ReadArray(ref reader, column);
                break;
            case DecimalType:
                ReadDecimal(ref reader, column);
                break;
            case 0x02 or 0x03 or 0x06 or 0x0D or 0x0F:
                throw Refusal.OnlyHere($"UNSUPPORTED_BINARY_FORMAT: type 0x{type:x2}; the real server takes it, but no client sends it");
            default:
                throw Refusal.Invalid("UNSUPPORTED_BINARY_FORMAT");
        }
    }

    private static void ReadDouble(ref ByteReader reader, ParsedColumn column)
    {
        column.Kind = ValueKind.Double;
        column.Number = BinaryPrimitives.ReadInt64LittleEndian(reader.Take(sizeof(double)).Raw(reader.Body));
    }

    private static void ReadArray(ref ByteReader reader, ParsedColumn column)
    {
        if (reader.Take() != DoubleElements)
            throw Refusal.Invalid("ARRAY_INVALID_TYPE");
        column.Kind = ValueKind.DoubleArray;
        column.Rank = reader.Take();
        if (column.Rank > MaxRank)
            throw Refusal.Invalid("ARRAY_TOO_MANY_DIMENSIONS");

        Token shape = reader.Take(column.Rank * sizeof(int));
        long payload = column.Rank == 0 ? 0 : PayloadLength(shape.Raw(reader.Body));
        column.Value = shape with { Length = shape.Length + reader.Take(payload).Length };
    }

    private static long PayloadLength(ReadOnlySpan<byte> shape)
    {
        // A zero anywhere empties the array, so the product is taken only when there is none.
        bool isEmpty = false;
        Int128 elements = 1;
        for (int at = 0; at < shape.Length; at += sizeof(int))
        {
            int length = BinaryPrimitives.ReadInt32LittleEndian(shape[at..]);
            if (length < 0)
                throw Refusal.OnlyHere($"an array dimension of {(uint)length}; the real server reads it as negative, answers 204 and drops the rest of the body");
            isEmpty |= length == 0;
            elements = Int128.Min(elements * Math.Max(1, length), int.MaxValue);
        }

        Int128 bytes = isEmpty ? 0 : elements * sizeof(double);
        if (bytes + shape.Length > int.MaxValue)
            throw Refusal.Invalid("ARRAY_TOO_LARGE");
        return (long)bytes;
    }

    private static void ReadDecimal(ref ByteReader reader, ParsedColumn column)
    {
        column.Scale = reader.Take();
        if (column.Scale > DecimalText.MaxScale)
            throw Refusal.Invalid("DECIMAL_INVALID_SCALE");
        int length = reader.Take();
        ReadOnlySpan<byte> unscaled = reader.Take(length).Raw(reader.Body);
        bool hasOnlyASignTooMany = length == MaxDecimalLength + 1 && unscaled[0] == 0;
        if (length > MaxDecimalLength && !hasOnlyASignTooMany)
            throw Refusal.Invalid("DECIMAL_OVERFLOW");

        column.Kind = length == 0 ? ValueKind.NullDecimal : ValueKind.Decimal;
        column.Unscaled = new BigInteger(unscaled, isUnsigned: false, isBigEndian: true);
    }
}
