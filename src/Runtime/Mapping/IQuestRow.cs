namespace Questline;

/// <summary>
/// A type whose values are rows of one QuestDB table. Annotate a partial type with <see cref="QuestTableAttribute"/> and the compiler implements it.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IQuestRow<TSelf>
    where TSelf : IQuestRow<TSelf>
{
    /// <summary>The table that the rows belong to.</summary>
    static abstract TableSchema Schema { get; }

    /// <summary>Writes one row as a line of ILP, or throws and writes nothing.</summary>
    /// <typeparam name="TFormat">The protocol version, as a struct, so that each version is compiled on its own.</typeparam>
    /// <param name="writer">Where the line goes.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="QuestInvalidRowException">The row holds a value that QuestDB would refuse, drop or store wrongly.</exception>
    static abstract void Write<TFormat>(ref IlpWriter<TFormat> writer, in TSelf row)
        where TFormat : struct, IIlpFormat;

    /// <summary>The table of one row. Not that of the schema where the table is known only at run time.</summary>
    internal static virtual string TableOf(in TSelf row) => TSelf.Schema.Name;

    /// <summary>A table or column name of the row that has more bytes of UTF-8 than this, or null.</summary>
    internal static virtual string? FindNameLongerThan(int limit, in TSelf row) => TSelf.Schema.FindNameLongerThan(limit);
}
