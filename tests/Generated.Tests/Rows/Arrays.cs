using System.Collections.Immutable;
using Questline;

namespace Exchange;

/// <summary>Arrays of every kind.</summary>
[QuestTable("arrays")]
public sealed partial class Arrays
{
    /// <summary>One dimension.</summary>
    public required double[] Flat { get; init; }

    /// <summary>One dimension of numbers that are widened.</summary>
    public float[]? Widened { get; init; }

    /// <summary>Two dimensions.</summary>
    public required double[,] Matrix { get; init; }

    /// <summary>Three dimensions of numbers that are widened.</summary>
    public float[,,]? Cube { get; init; }

    /// <summary>Two dimensions, whose inner arrays are all of one length.</summary>
    public required double[][] Jagged { get; init; }

    /// <summary>Three of these, widened.</summary>
    public float[][][]? Deep { get; init; }

    /// <summary>A list.</summary>
    public required List<double> Listed { get; init; }

    /// <summary>A list that never changes.</summary>
    public ImmutableArray<float> Immutable { get; init; }

    /// <summary>Such a list, or none.</summary>
    public ImmutableArray<double>? OptionalImmutable { get; init; }

    /// <summary>Memory.</summary>
    public Memory<float> Memory { get; init; }

    /// <summary>Memory that is not written to.</summary>
    public ReadOnlyMemory<double> ReadOnly { get; init; }

    /// <summary>Such memory, or none.</summary>
    public ReadOnlyMemory<double>? OptionalMemory { get; init; }
}
