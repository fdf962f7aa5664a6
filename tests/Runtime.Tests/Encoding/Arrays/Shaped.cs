namespace Questline.Runtime.Tests.Encodings;

/// <summary>Arrays of a shape that is known at run time only.</summary>
internal static class Shaped
{
    /// <summary><c>T[,,]</c> of as many dimensions as the shape has, filled in the order of the elements.</summary>
    public static Array Rectangular<T>(int[] shape, T[] elements)
    {
        var array = Array.CreateInstance(typeof(T), shape);
        int[] index = new int[shape.Length];
        foreach (T element in elements)
        {
            array.SetValue(element, index);
            for (int level = shape.Length - 1; level >= 0 && ++index[level] == shape[level]; level--)
                index[level] = 0;
        }

        return array;
    }

    /// <summary><c>T[][][]</c> of as many levels as the shape has, filled in the order of the elements.</summary>
    public static Array Jagged<T>(int[] shape, T[] elements) => Jagged<T>(shape, new Queue<T>(elements));

    private static Array Jagged<T>(ReadOnlySpan<int> shape, Queue<T> elements)
    {
        var array = Array.CreateInstance(TypeOf<T>(shape.Length - 1), shape[0]);
        for (int i = 0; i < array.Length; i++)
            array.SetValue(shape.Length == 1 ? elements.Dequeue() : Jagged(shape[1..], elements), i);
        return array;
    }

    private static Type TypeOf<T>(int levels) => levels == 0 ? typeof(T) : TypeOf<T>(levels - 1).MakeArrayType();

    public static int[] Ones(int rank) => [.. Enumerable.Repeat(1, rank)];
}
