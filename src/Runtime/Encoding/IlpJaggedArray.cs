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

    /// <summary>How many arrays are inside one another, down to elements of double or float; 0 where there are other elements.</summary>
    public static int Levels(Type type)
    {
        int levels = 0;
        Type element = type;
        for (; element.IsSZArray; element = element.GetElementType()!)
            levels++;
        return element == typeof(double) || element == typeof(float) ? levels : 0;
    }

    /// <summary>The elements that there are if all arrays of a level are as long as the first.</summary>
    public static long Count(Array values, int levels)
    {
        Span<int> shape = stackalloc int[levels];
        ReadShape(values, shape);
        return IlpArrayWriter.Count(shape);
    }

    /// <summary>Rank, dimensions and elements, as many as were counted. Returns the place behind them.</summary>
    public static ref byte Write(ref byte destination, Array values, int levels, long count, scoped ReadOnlySpan<byte> prefix)
    {
        Span<int> shape = stackalloc int[levels];
        ReadShape(values, shape);
        if (IlpArrayWriter.Count(shape) != count)
            IlpRefusal.ArrayChanged(prefix);
        ref byte elements = ref IlpArrayWriter.WriteShape(ref destination, count, shape, prefix);
        new IlpJaggedArray(ref elements, shape, stackalloc int[levels], prefix).WriteLevel(values, level: 0);
        return ref Unsafe.Add(ref elements, (nint)count * sizeof(double));
    }

    /// <summary>The length of the first array of each level; 0 where there is none, below an array that is empty or null.</summary>
    private static void ReadShape(Array values, Span<int> shape)
    {
        Array? first = values;
        for (int level = 0; level < shape.Length; level++)
        {
            shape[level] = first?.Length ?? 0;
            first = first is object?[] { Length: > 0 } inner ? (Array?)inner[0] : null;
        }
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
