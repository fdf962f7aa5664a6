using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// Arrays of arrays. Their shape is that of the first array of each level, to which all others are held while they are written: each inner array
/// is read once, checked and written, so that another thread that replaces one can spoil the row but never make it longer than it was measured.
/// </summary>
internal ref struct IlpJaggedArray
{
    private readonly ReadOnlySpan<int> _shape;
    private readonly Span<int> _path;
    private readonly ReadOnlySpan<byte> _prefix;
    private ref byte _position;

    private IlpJaggedArray(ref byte position, ReadOnlySpan<int> shape, Span<int> path, ReadOnlySpan<byte> prefix)
    {
        _position = ref position;
        _shape = shape;
        _path = path;
        _prefix = prefix;
    }

    /// <summary>Whether the innermost elements are double or float, and the levels not too many.</summary>
    public static bool IsSupported(Type type)
    {
        int levels = Levels(type, out Type element);
        return levels is >= 1 and <= IlpArrayWriter.MaxRank && (element == typeof(double) || element == typeof(float));
    }

    /// <summary>The elements that there are if all arrays of a level are as long as the first.</summary>
    public static long Count(Array values)
    {
        Span<int> shape = stackalloc int[IlpArrayWriter.MaxRank];
        return IlpArrayWriter.Count(ReadShape(values, shape));
    }

    /// <summary>Rank, dimensions and elements, as many as were counted. Returns the place behind them.</summary>
    public static ref byte Write(ref byte destination, Array values, long count, scoped ReadOnlySpan<byte> prefix)
    {
        ReadOnlySpan<int> shape = ReadShape(values, stackalloc int[IlpArrayWriter.MaxRank]);
        if (IlpArrayWriter.Count(shape) != count)
            IlpRefusal.ArrayChanged(prefix);
        ref byte elements = ref IlpArrayWriter.WriteShape(ref destination, count, shape, prefix);
        new IlpJaggedArray(ref elements, shape, stackalloc int[shape.Length], prefix).WriteLevel(values, level: 0);
        return ref Unsafe.Add(ref elements, (nint)count * sizeof(double));
    }

    private static int Levels(Type type, out Type element)
    {
        int levels = 0;
        for (element = type; element.IsSZArray; element = element.GetElementType()!)
            levels++;
        return levels;
    }

    /// <summary>The length of the first array of each level; 0 where there is none, below an array that is empty or null.</summary>
    private static ReadOnlySpan<int> ReadShape(Array values, Span<int> shape)
    {
        shape = shape[..Levels(values.GetType(), out _)];
        Array? first = values;
        for (int level = 0; level < shape.Length; level++)
        {
            shape[level] = first?.Length ?? 0;
            first = first is object?[] { Length: > 0 } inner ? (Array?)inner[0] : null;
        }

        return shape;
    }

    private void WriteLevel(object? values, int level)
    {
        switch (values)
        {
            case double[] doubles:
                RequireLength(doubles.Length, level);
                _position = ref IlpArrayWriter.WriteElements(ref _position, doubles);
                break;
            case float[] floats:
                RequireLength(floats.Length, level);
                _position = ref IlpArrayWriter.WriteElements(ref _position, floats);
                break;
            case object?[] inner:
                RequireLength(inner.Length, level);
                WriteInner(inner, level);
                break;
            default:
                IlpRefusal.NullInArray(_prefix, _path[..level]);
                break;
        }
    }

    private void WriteInner(object?[] values, int level)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _path[level] = i;
            WriteLevel(values[i], level + 1);
        }
    }

    private readonly void RequireLength(int length, int level)
    {
        if (length != _shape[level])
            IlpRefusal.JaggedArray(_prefix, _path[..level], length, _shape[level]);
    }
}
