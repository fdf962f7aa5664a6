using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Questline;

/// <summary>
/// What a type parameter of a row type means for its column, once it stands for a type: <see cref="bool"/>, the integers from <see cref="sbyte"/>
/// to <see cref="ulong"/>, <see cref="Half"/>, <see cref="float"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="char"/>,
/// <see cref="string"/>, <see cref="Guid"/>, <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/>, a
/// <see cref="Nullable{T}"/> of those, or an array of double. A row of any other is refused when it is written. Safe for use by several threads.
/// </summary>
/// <typeparam name="T">What the type parameter stands for.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1000", Justification = "The type is the question; generated code asks it.")]
public static partial class IlpValue<T>
{
    /// <summary>The column type that follows from the type; <see cref="QuestColumnType.Inferred"/> where no column can be made from it.</summary>
    public static QuestColumnType ColumnType { get; } = IlpValueColumn.Of(typeof(T));

    /// <summary>The dimensions of the column where it is a <see cref="QuestColumnType.DoubleArray"/>: 1, as every column has by default.</summary>
    public static int ArrayRank => 1;

    /// <summary>
    /// Of values whose length hardly varies: what opens them, and what <see cref="IlpBound"/> says. It is made of the column type, and so stands
    /// behind it.
    /// </summary>
    private static readonly int FixedLength = ColumnType switch
    {
        QuestColumnType.Inferred => 0,
        QuestColumnType.Boolean => 1 + 1,
        QuestColumnType.Float or QuestColumnType.Double => 3 + 24,
        QuestColumnType.Decimal => 3 + 17,
        QuestColumnType.Varchar => 2 + 4,
        QuestColumnType.Uuid => 2 + 38,
        _ => 1 + 21,
    };

    /// <summary>The most bytes that a value takes behind the column's name. A null counts nothing.</summary>
    /// <param name="value">The value. Where another thread may replace it, measure and write a copy.</param>
    /// <returns>The bound, in bytes.</returns>
    public static long MaxLength([AllowNull] in T value)
    {
        if (value is null)
            return 0;
        return typeof(T).IsValueType ? FixedLength : ReferenceLength(value);
    }

    private static long ReferenceLength(object value) => value switch
    {
        string text => 3 + IlpBound.Text(text),
        double[] array => 4 + 5 + IlpArray.Of(array).MaxLength,
        _ => FixedLength,
    };
}
