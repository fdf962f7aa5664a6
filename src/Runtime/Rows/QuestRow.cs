using System.Diagnostics.CodeAnalysis;
using Questline.Rows;

namespace Questline;

/// <summary>
/// A row whose table and columns are known only at run time: symbols, then other columns, then <c>At</c> or <see cref="AtNow"/>, which writes it.
/// Begun by <see cref="QuestSender.Table"/>.
/// </summary>
/// <remarks>
/// Values are checked when the row is written. A row that is not written leaves no trace. Rows of different threads do not disturb each other; a
/// single row is built by one thread at a time.
/// </remarks>
public readonly partial struct QuestRow
{
    private readonly RecordedRow? _row;
    private readonly long _lease;

    internal QuestRow(RecordedRow row, long lease)
    {
        _row = row;
        _lease = lease;
    }

    private RecordedRow Row => _row ?? throw WithoutSender();

    private QuestRowColumns Columns => new(Row, _lease);

    /// <summary>
    /// Begins a row for a sender of one's own, such as the substitute in a test: the row arrives at its
    /// <see cref="IQuestSender.WriteAsync{T}(in T, CancellationToken)"/> and can be passed to <see cref="QuestSerializer"/> there.
    /// </summary>
    /// <param name="sender">The sender.</param>
    /// <param name="table">The table name: see <see cref="QuestSender.Table"/>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name.</exception>
    public static QuestRow Begin(IQuestSender sender, string table)
    {
        ArgumentNullException.ThrowIfNull(sender);
        return new RowSource((row, cancellationToken) => sender.WriteAsync(in row, cancellationToken), Array.MaxLength).Begin(table);
    }

    /// <summary>Writes a <c>SYMBOL</c>: text of few distinct values that the server indexes.</summary>
    /// <param name="name">
    /// The column name: 1 to 127 bytes of UTF-8, without any of <c>? . , ' " \ / : ) ( + - * % ~</c> or control characters, and not
    /// <c>timestamp</c> in any letter case.
    /// </param>
    /// <param name="value">The text: any but U+0000 and half surrogate pairs. Null leaves the symbol out.</param>
    /// <returns>The row.</returns>
    /// <exception cref="QuestInvalidRowException">The name is refused, or the row has this column. The row cannot be written any more.</exception>
    /// <exception cref="InvalidOperationException">The row was already written or refused, or another thread is using it.</exception>
    public QuestRow Symbol(string name, string? value) => Add(name, RecordedValue.Symbol(value));

    /// <summary>Writes a <c>SYMBOL</c>: text of few distinct values that the server indexes.</summary>
    /// <param name="name">The column name: see <see cref="Symbol(string, string)"/>.</param>
    /// <param name="value">The text, which is copied.</param>
    /// <inheritdoc cref="Symbol(string, string)" path="/returns | /exception"/>
    public QuestRow Symbol(string name, ReadOnlySpan<char> value)
    {
        Row.AddText(_lease, name, RecordedForm.Symbol, value);
        return this;
    }

    /// <summary>Writes a <c>SYMBOL</c>: text of few distinct values that the server indexes.</summary>
    /// <param name="name">The column name: see <see cref="Symbol(string, string)"/>.</param>
    /// <param name="value">The text, which is copied. Null leaves the symbol out.</param>
    /// <inheritdoc cref="Symbol(string, string)" path="/returns | /exception"/>
    public QuestRow Symbol(string name, ReadOnlyMemory<char>? value) =>
        value is { } given ? Symbol(name, given.Span) : Add(name, default);

    /// <summary>Writes a <c>SYMBOL</c>: text of few distinct values that the server indexes.</summary>
    /// <param name="name">The column name: see <see cref="Symbol(string, string)"/>.</param>
    /// <param name="value">The character. Null leaves the symbol out.</param>
    /// <inheritdoc cref="Symbol(string, string)" path="/returns | /exception"/>
    public QuestRow Symbol(string name, char? value) => Add(name, RecordedValue.Symbol(value));

    /// <summary>
    /// Writes the name of an enum's value as a <c>SYMBOL</c>: the first name where several share the value; the number where it has no name,
    /// combined flags included.
    /// </summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The column name: see <see cref="Symbol(string, string)"/>.</param>
    /// <param name="value">The value.</param>
    /// <inheritdoc cref="Symbol(string, string)" path="/returns | /exception"/>
    public QuestRow Symbol<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string name, TEnum value)
        where TEnum : struct, Enum => Add(name, RecordedValue.Symbol(EnumNames<TEnum>.Of(value)));

    /// <inheritdoc cref="Symbol{TEnum}(string, TEnum)"/>
    public QuestRow Symbol<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string name, TEnum? value)
        where TEnum : struct, Enum => value is { } given ? Symbol(name, given) : Add(name, default);

    internal static InvalidOperationException WithoutSender() => new("The row belongs to no sender: begin it with Table of a sender.");

    private QuestRow Add(string name, RecordedValue value)
    {
        Row.Add(_lease, name, value);
        return this;
    }
}
