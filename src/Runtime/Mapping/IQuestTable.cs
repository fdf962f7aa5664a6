namespace Questline;

/// <summary>
/// The table of a row type that implements nothing itself, such as a type of another library. Its only value is passed beside the row:
/// <c>sender.WriteAsync(quote, Tables.Quote)</c>. A row type of one's own implements <see cref="IQuestRow{TSelf}"/> instead.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
public interface IQuestTable<TRow>
{
    /// <summary>The table that the rows belong to.</summary>
    static abstract TableSchema Schema { get; }

    /// <summary>Writes one row as a line of ILP, or throws and writes nothing.</summary>
    /// <typeparam name="TFormat">The protocol version, as a struct, so that each version is compiled on its own.</typeparam>
    /// <param name="writer">Where the line goes.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="QuestInvalidRowException">The row holds a value that QuestDB would refuse, drop or store wrongly.</exception>
    static abstract void Write<TFormat>(ref IlpWriter<TFormat> writer, in TRow row)
        where TFormat : struct, IIlpFormat;
}
