using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

public readonly ref partial struct IlpArray
{
    /// <summary>Takes an array of one dimension. Null is NULL.</summary>
    /// <param name="values">The elements.</param>
    /// <returns>The elements, to be measured and written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IlpArray Of(double[]? values) => values is null ? default : new(values.AsSpan());

    /// <inheritdoc cref="Of(double[])"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IlpArray Of(float[]? values) => values is null ? default : new(values.AsSpan());

    /// <summary>Takes the elements that a list has now; adding to it later does not change them. Null is NULL.</summary>
    /// <param name="values">The elements.</param>
    /// <returns>The elements, to be measured and written.</returns>
    /// <exception cref="InvalidOperationException">Another thread made the list shorter at this very moment; a list is not made for that.</exception>
    public static IlpArray Of(List<double>? values) => values is null ? default : new(CollectionsMarshal.AsSpan(values));

    /// <inheritdoc cref="Of(List{double})"/>
    public static IlpArray Of(List<float>? values) => values is null ? default : new(CollectionsMarshal.AsSpan(values));

    /// <summary>Takes an immutable array. The default, which was never initialized, is NULL.</summary>
    /// <param name="values">The elements.</param>
    /// <returns>The elements, to be measured and written.</returns>
    public static IlpArray Of(ImmutableArray<double> values) => values.IsDefault ? default : new(values.AsSpan());

    /// <inheritdoc cref="Of(ImmutableArray{double})"/>
    public static IlpArray Of(ImmutableArray<float> values) => values.IsDefault ? default : new(values.AsSpan());

    /// <summary>Takes an immutable array. Null is NULL, and so is the default, which was never initialized.</summary>
    /// <param name="values">The elements.</param>
    /// <returns>The elements, to be measured and written.</returns>
    public static IlpArray Of(ImmutableArray<double>? values) => Of(values.GetValueOrDefault());

    /// <inheritdoc cref="Of(ImmutableArray{double}?)"/>
    public static IlpArray Of(ImmutableArray<float>? values) => Of(values.GetValueOrDefault());

    /// <summary>Takes memory. The default is empty, not NULL.</summary>
    /// <param name="values">The elements. Their memory must stay valid until the row is written.</param>
    /// <returns>The elements, to be measured and written.</returns>
    public static IlpArray Of(ReadOnlyMemory<double> values) => new(values.Span);

    /// <inheritdoc cref="Of(ReadOnlyMemory{double})"/>
    public static IlpArray Of(ReadOnlyMemory<float> values) => new(values.Span);

    /// <summary>Takes memory. Null is NULL; the default is empty.</summary>
    /// <param name="values">The elements. Their memory must stay valid until the row is written.</param>
    /// <returns>The elements, to be measured and written.</returns>
    public static IlpArray Of(ReadOnlyMemory<double>? values) => values is { } memory ? Of(memory) : default;

    /// <inheritdoc cref="Of(ReadOnlyMemory{double}?)"/>
    public static IlpArray Of(ReadOnlyMemory<float>? values) => values is { } memory ? Of(memory) : default;

    /// <summary>Takes an array of as many dimensions as it has, 1 to 32: <c>double[,]</c>, <c>float[,,]</c> and so on. Null is NULL.</summary>
    /// <param name="values">The elements, written with the last dimension varying fastest.</param>
    /// <returns>The elements, to be measured and written.</returns>
    /// <exception cref="ArgumentException">The elements are neither double nor float.</exception>
    public static IlpArray OfRectangular(Array? values)
    {
        if (values is null)
            return default;
        Type? element = values.GetType().GetElementType();
        if (element == typeof(double))
            return new(values, IlpArrayLayout.Doubles, values.Rank);
        if (element == typeof(float))
            return new(values, IlpArrayLayout.Floats, values.Rank);
        throw new ArgumentException($"The elements are {element}; give an array of double or float.", nameof(values));
    }

    /// <summary>
    /// Takes an array of arrays, of 1 to 32 levels: <c>double[][]</c>, <c>float[][][]</c> and so on. Null is NULL. An inner array that is null, or
    /// longer or shorter than the first one of its level, is refused when the row is written. Where an outer level is empty, so are those within.
    /// </summary>
    /// <param name="values">The elements, written with the innermost level varying fastest.</param>
    /// <returns>The elements, to be measured and written.</returns>
    /// <exception cref="ArgumentException">The innermost elements are neither double nor float, or there are more than 32 levels.</exception>
    public static IlpArray OfJagged(Array? values)
    {
        if (values is null)
            return default;
        int levels = IlpJaggedArray.Levels(values.GetType());
        if (levels is 0 or > IlpArrayWriter.MaxRank)
        {
            throw new ArgumentException(
                $"The value is a {values.GetType()}; give arrays of arrays of double or float, of at most 32 levels.", nameof(values));
        }

        return new(values, IlpArrayLayout.Jagged, levels);
    }
}
