using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Questline;

/// <summary>Encodes rows as ILP without a sender: for files, tests and transports of one's own. Safe for use by several threads.</summary>
public static class QuestSerializer
{
    /// <summary>Appends one row as a line.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="destination">Where the line goes.</param>
    /// <param name="version">The protocol version.</param>
    /// <exception cref="QuestInvalidRowException">The row cannot be written; the destination got nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public static void Serialize<T>(in T row, IBufferWriter<byte> destination, ProtocolVersion version)
        where T : IQuestRow<T> =>
        Serialize(new ReadOnlySpan<T>(in row), destination, version, isSingle: true);

    /// <summary>Appends rows, each as a line.</summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="destination">Where the lines go.</param>
    /// <param name="version">The protocol version.</param>
    /// <exception cref="QuestInvalidRowException">
    /// A row cannot be written. <see cref="QuestInvalidRowException.Row"/> is its position; the destination got the rows before it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public static void Serialize<T>(ReadOnlySpan<T> rows, IBufferWriter<byte> destination, ProtocolVersion version)
        where T : IQuestRow<T> =>
        Serialize(rows, destination, version, isSingle: false);

    /// <summary>Appends one row of a type that is no <see cref="IQuestRow{TSelf}"/> itself, as a line.</summary>
    /// <typeparam name="TRow">The row type of the table. Where the row's own type is derived from it, cast the row.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="table">The table.</param>
    /// <param name="destination">Where the line goes.</param>
    /// <param name="version">The protocol version.</param>
    /// <exception cref="QuestInvalidRowException">The row cannot be written; the destination got nothing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "A table is passed for its type alone.")]
    public static void Serialize<TRow, TTable>(in TRow row, TTable table, IBufferWriter<byte> destination, ProtocolVersion version)
        where TTable : struct, IQuestTable<TRow> =>
        Serialize(new QuestTableRow<TRow, TTable>(row), destination, version);

    /// <summary>Appends rows of a type that is no <see cref="IQuestRow{TSelf}"/> itself, each as a line.</summary>
    /// <typeparam name="TRow">The row type of the table. Where the rows' own type is derived from it, give it as a type argument.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The table.</param>
    /// <param name="destination">Where the lines go.</param>
    /// <param name="version">The protocol version.</param>
    /// <exception cref="QuestInvalidRowException">
    /// A row cannot be written. <see cref="QuestInvalidRowException.Row"/> is its position; the destination got the rows before it.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    [SuppressMessage("Style", "IDE0060", Justification = "A table is passed for its type alone.")]
    public static void Serialize<TRow, TTable>(ReadOnlySpan<TRow> rows, TTable table, IBufferWriter<byte> destination, ProtocolVersion version)
        where TTable : struct, IQuestTable<TRow> =>
        Serialize(QuestTableRow<TRow, TTable>.Of(rows), destination, version);

    private static void Serialize<T>(ReadOnlySpan<T> rows, IBufferWriter<byte> destination, ProtocolVersion version, bool isSingle)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(destination);
        switch (version)
        {
            case ProtocolVersion.Version1:
                Serialize<T, IlpFormat1>(rows, destination, isSingle);
                break;
            case ProtocolVersion.Version2:
                Serialize<T, IlpFormat2>(rows, destination, isSingle);
                break;
            case ProtocolVersion.Version3:
                Serialize<T, IlpFormat3>(rows, destination, isSingle);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(version), version, "There are protocol versions 1, 2 and 3.");
        }
    }

    private static void Serialize<T, TFormat>(ReadOnlySpan<T> rows, IBufferWriter<byte> destination, bool isSingle)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        var writer = new IlpWriter<TFormat>(destination);
        int index = 0;
        try
        {
            for (; index < rows.Length; index++)
                T.Write(ref writer, in rows[index]);
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(T.TableOf(in rows[index]), isSingle ? null : index))
        {
            throw;
        }
        finally
        {
            writer.Complete();
        }
    }
}
