using System.Buffers;
using System.Buffers.Binary;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Rows of one array each, with exactly the room that the array says it needs.</summary>
internal static class ArrayWire
{
    public static ReadOnlySpan<byte> Prefix => "t a==\u000E\u000A"u8;

    public static byte[] Encode(IlpArray values, int rank = 1)
    {
        var destination = new ArrayBufferWriter<byte>();
        Write<IlpFormat2>(destination, values, rank);
        return destination.WrittenSpan.ToArray();
    }

    /// <summary>Into a buffer that notices when a byte more is written than was asked for.</summary>
    public static void WriteGuarded(IlpArray values, int rank = 1) => Write<IlpFormat2>(new GuardedBuffer(), values, rank);

    public static void Write<TFormat>(IBufferWriter<byte> destination, IlpArray values, int rank)
        where TFormat : struct, IIlpFormat
    {
        var writer = new IlpWriter<TFormat>(destination);
        try
        {
            var line = writer.BeginRow(Prefix.Length + 1 + (4 * rank) + values.MaxLength + 1);
            line.Array(Prefix, values);
            line.AtNow();
            writer.EndRow(line);
        }
        finally
        {
            writer.Complete();
        }
    }

    public static QuestInvalidRowException Refusal(IlpArray values, int rank = 1) => Refusal<IlpFormat2>(values, rank);

    public static QuestInvalidRowException Refusal<TFormat>(IlpArray values, int rank = 1)
        where TFormat : struct, IIlpFormat
    {
        try
        {
            Write<TFormat>(new GuardedBuffer(), values, rank);
        }
        catch (QuestInvalidRowException refusal)
        {
            return refusal;
        }

        throw new InvalidOperationException("The array was written.");
    }

    /// <summary>The bytes that a row must have, put together without the encoder.</summary>
    public static byte[] Row(int[] shape, params double[] elements)
    {
        var line = new List<byte>([.. Prefix, (byte)shape.Length]);
        byte[] bytes = new byte[sizeof(double)];
        foreach (int length in shape)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, length);
            line.AddRange(bytes.AsSpan(0, sizeof(int)));
        }

        foreach (double element in elements)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes, element);
            line.AddRange(bytes);
        }

        line.Add((byte)'\n');
        return [.. line];
    }
}
