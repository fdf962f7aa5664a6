using System.Globalization;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Arrays of double and of float: of one dimension from every source, rectangular and jagged ones.</summary>
internal static class ArrayTypes
{
    private const int MaxRank = 32;

    private static readonly string[] Sources =
    [
        "", "global::System.Collections.Generic.List", "global::System.Collections.Immutable.ImmutableArray",
        "global::System.Memory", "global::System.ReadOnlyMemory",
    ];

    public static MemberType Any(Chance chance)
    {
        bool isFloat = chance.OneIn(3);
        MemberType member = chance.Between(0, 3) switch
        {
            0 => Rectangular(isFloat, chance),
            1 => Jagged(isFloat, chance),
            _ => Flat(isFloat, chance.Of(Sources), chance),
        };
        return chance.OneIn(2) ? member : member.As("DoubleArray");
    }

    /// <summary>An array of double and of one dimension.</summary>
    public static MemberType Doubles(Chance chance) => Flat(isFloat: false, "", chance);

    private static MemberType Flat(bool isFloat, string source, Chance chance)
    {
        string element = Element(isFloat);
        bool isArray = source.Length == 0;
        return new(isArray ? $"{element}[]" : $"{source}<{element}>", () => NextFlat(isFloat, source, chance))
        {
            IsReference = isArray || source.EndsWith("List", StringComparison.Ordinal),
            CanBeKey = false,
        };
    }

    private static RandomValue NextFlat(bool isFloat, string source, Chance chance)
    {
        double[] elements = Elements(isFloat, chance.Between(0, 5), chance);
        string array = ArrayOf(isFloat, elements);
        string expression = source switch
        {
            "" => array,
            "global::System.Collections.Immutable.ImmutableArray" => $"{source}.Create({array})",
            _ => $"new {source}<{Element(isFloat)}>({array})",
        };
        return Value(expression, [elements.Length], elements);
    }

    private static MemberType Rectangular(bool isFloat, Chance chance)
    {
        int rank = chance.OneIn(5) ? chance.Between(2, MaxRank) : chance.Between(2, 4);
        return new($"{Element(isFloat)}[{new string(',', rank - 1)}]", () => NextRectangular(isFloat, rank, chance)) { IsReference = true, CanBeKey = false };
    }

    private static RandomValue NextRectangular(bool isFloat, int rank, Chance chance)
    {
        int[] shape = Shape(rank, chance);
        double[] elements = Elements(isFloat, Count(shape), chance);
        return Value($"Values.Fill(new {Element(isFloat)}[{string.Join(", ", shape)}], {ArrayOf(isFloat, elements)})", shape, elements);
    }

    private static MemberType Jagged(bool isFloat, Chance chance)
    {
        int rank = chance.OneIn(10) ? chance.Between(2, MaxRank) : chance.Between(2, 4);
        return new(Element(isFloat) + Levels(rank), () => NextJagged(isFloat, rank, chance)) { IsReference = true, CanBeKey = false };
    }

    private static RandomValue NextJagged(bool isFloat, int rank, Chance chance)
    {
        // No inner array may be missing.
        if (chance.OneIn(40))
            return RandomValue.Refused($"new {Element(isFloat)}{Levels(rank)} {{ null! }}");

        int[] shape = Shape(rank, chance);
        // Where a level has no array, those within it have no length.
        int empty = Array.IndexOf(shape, 0);
        if (empty >= 0)
            Array.Clear(shape, empty, rank - empty);
        double[] elements = Elements(isFloat, Count(shape), chance);
        return Value(Nested(isFloat, shape, elements), shape, elements);
    }

    private static string Nested(bool isFloat, ReadOnlySpan<int> shape, ReadOnlySpan<double> elements)
    {
        if (shape.Length == 1)
            return ArrayOf(isFloat, elements);

        var inner = new List<string>();
        int length = elements.Length / Math.Max(1, shape[0]);
        for (int i = 0; i < shape[0]; i++)
            inner.Add(Nested(isFloat, shape[1..], elements.Slice(i * length, length)));
        return $"new {Element(isFloat)}{Levels(shape.Length)} {{ {string.Join(", ", inner)} }}";
    }

    // Long dimensions are rare, and rarer the more dimensions there are.
    private static int[] Shape(int rank, Chance chance)
    {
        int[] shape = new int[rank];
        for (int i = 0; i < rank; i++)
            shape[i] = rank <= 4 ? chance.Between(chance.OneIn(4) ? 0 : 1, 3) : chance.OneIn(8) ? 2 : 1;
        return shape;
    }

    private static int Count(int[] shape) => shape.Aggregate(1, (product, length) => product * length);

    private static double[] Elements(bool isFloat, int count, Chance chance) =>
        [.. Enumerable.Range(0, count).Select(_ => RealTypes.Double(chance)).Select(element => isFloat ? (float)element : element)];

    private static string ArrayOf(bool isFloat, ReadOnlySpan<double> elements)
    {
        var literals = new List<string>();
        foreach (double element in elements)
            literals.Add(isFloat ? RealTypes.Literal((float)element) : RealTypes.Literal(element));
        return string.Create(CultureInfo.InvariantCulture, $"new {Element(isFloat)}[{elements.Length}] {{ {string.Join(", ", literals)} }}");
    }

    private static string Levels(int rank) => string.Concat(Enumerable.Repeat("[]", rank));

    private static string Element(bool isFloat) => isFloat ? "float" : "double";

    private static RandomValue Value(string expression, int[] shape, double[] elements) =>
        new(expression, new ReceivedDoubleArray([.. shape], [.. elements]), ProtocolVersion.Version2);
}
