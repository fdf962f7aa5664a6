using System.Collections.Immutable;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Every type that holds elements of one dimension gives the same bytes.</summary>
public class ArraySourceTests
{
    private static readonly double[] Doubles = [1.5, double.NegativeInfinity, -2.5];
    private static readonly float[] Floats = [1.5f, float.NegativeInfinity, -2.5f];

    [Fact]
    public void An_array_looks_like_this() => EscapedText.Of(ArrayWire.Encode(IlpArray.Of(new[] { 1.0, -2.5 }))).ShouldBe(
        """t a==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\x04\xc0\n""");

    [Fact]
    public void Arrays() => ShouldBeWritten(IlpArray.Of(Doubles), IlpArray.Of(Floats));

    [Fact]
    public void Lists() => ShouldBeWritten(IlpArray.Of(new List<double>(Doubles)), IlpArray.Of(new List<float>(Floats)));

    [Fact]
    public void Immutable_arrays() => ShouldBeWritten(IlpArray.Of(ImmutableArray.Create(Doubles)), IlpArray.Of(ImmutableArray.Create(Floats)));

    [Fact]
    public void Optional_immutable_arrays() =>
        ShouldBeWritten(IlpArray.Of((ImmutableArray<double>?)[.. Doubles]), IlpArray.Of((ImmutableArray<float>?)[.. Floats]));

    [Fact]
    public void Memory_that_is_read_only() =>
        ShouldBeWritten(IlpArray.Of(new ReadOnlyMemory<double>(Doubles)), IlpArray.Of(new ReadOnlyMemory<float>(Floats)));

    [Fact]
    public void Optional_memory_that_is_read_only() =>
        ShouldBeWritten(IlpArray.Of((ReadOnlyMemory<double>?)Doubles), IlpArray.Of((ReadOnlyMemory<float>?)Floats));

    [Fact]
    public void Memory() => ShouldBeWritten(IlpArray.Of(Doubles.AsMemory()), IlpArray.Of(Floats.AsMemory()));

    [Fact]
    public void Optional_memory() => ShouldBeWritten(IlpArray.Of((Memory<double>?)Doubles), IlpArray.Of((Memory<float>?)Floats));

    [Fact]
    public void A_part_of_an_array() => ArrayWire.Encode(IlpArray.Of(Doubles.AsMemory(1, 1))).ShouldBe(ArrayWire.Row([1], Doubles[1]));

    [Fact]
    public void A_list_without_the_room_that_it_keeps() =>
        ArrayWire.Encode(IlpArray.Of(new List<double>(1000) { 7 })).ShouldBe(ArrayWire.Row([1], 7));

    [Fact]
    public void What_is_absent_is_NULL()
    {
        ShouldBeNull(IlpArray.Of((double[]?)null), IlpArray.Of((float[]?)null));
        ShouldBeNull(IlpArray.Of((List<double>?)null), IlpArray.Of((List<float>?)null));
        ShouldBeNull(IlpArray.Of((ImmutableArray<double>?)null), IlpArray.Of((ImmutableArray<float>?)null));
        ShouldBeNull(IlpArray.Of((ReadOnlyMemory<double>?)null), IlpArray.Of((ReadOnlyMemory<float>?)null));
        ShouldBeNull(IlpArray.Of((Memory<double>?)null), IlpArray.Of((Memory<float>?)null));
        ShouldBeNull(IlpArray.OfRectangular(null), IlpArray.OfJagged(null));
    }

    [Fact]
    public void An_immutable_array_that_was_never_initialized_is_NULL()
    {
        ShouldBeNull(IlpArray.Of(default(ImmutableArray<double>)), IlpArray.Of(default(ImmutableArray<float>)));
        ShouldBeNull(IlpArray.Of((ImmutableArray<double>?)default(ImmutableArray<double>)), default);
    }

    [Fact]
    public void What_is_empty_is_not_NULL()
    {
        ShouldBeEmpty(IlpArray.Of(Array.Empty<double>()), IlpArray.Of(Array.Empty<float>()));
        ShouldBeEmpty(IlpArray.Of(new List<double>()), IlpArray.Of(new List<float>()));
        ShouldBeEmpty(IlpArray.Of(ImmutableArray<double>.Empty), IlpArray.Of(ImmutableArray<float>.Empty));
        ShouldBeEmpty(IlpArray.Of(default(ReadOnlyMemory<double>)), IlpArray.Of(default(ReadOnlyMemory<float>)));
    }

    private static void ShouldBeWritten(IlpArray doubles, IlpArray floats)
    {
        byte[] expected = ArrayWire.Row([3], Doubles);
        doubles.IsNull.ShouldBeFalse();
        doubles.MaxLength.ShouldBe(24);
        floats.MaxLength.ShouldBe(24);
        ArrayWire.Encode(doubles).ShouldBe(expected);
        ArrayWire.Encode(floats).ShouldBe(expected);
    }

    private static void ShouldBeNull(IlpArray one, IlpArray other)
    {
        (one.IsNull, other.IsNull).ShouldBe((true, true));
        (one.MaxLength, other.MaxLength).ShouldBe((0, 0));
    }

    private static void ShouldBeEmpty(IlpArray doubles, IlpArray floats)
    {
        (doubles.IsNull, floats.IsNull).ShouldBe((false, false));
        ArrayWire.Encode(doubles).ShouldBe(ArrayWire.Row([0]));
        ArrayWire.Encode(floats).ShouldBe(ArrayWire.Row([0]));
    }
}
