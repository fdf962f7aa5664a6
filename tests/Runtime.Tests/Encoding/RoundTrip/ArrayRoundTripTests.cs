using FsCheck;
using FsCheck.Fluent;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Arrays of random shapes, written and read back by a parser that shares nothing with the encoder.</summary>
public class ArrayRoundTripTests(StandIn server) : IClassFixture<StandIn>
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(150).WithQuietOnSuccess(true);

    private static readonly Gen<double> Elements = RowGenerators.Values.ArbFor<double>().Generator;

    private static readonly Gen<ShapedRow> FewDimensions =
        from rank in Gen.Choose(1, 5)
        from shape in Gen.Choose(0, 3).ArrayOf(rank)
        from elements in Elements.ArrayOf(Count(shape))
        select new ShapedRow(shape, elements);

    private static readonly Gen<ShapedRow> ManyDimensions =
        from rank in Gen.Choose(6, 32)
        from place in Gen.Choose(0, rank - 1)
        from length in Gen.Choose(0, 20)
        from elements in Elements.ArrayOf(length)
        select new ShapedRow([.. Enumerable.Range(0, rank).Select(level => level == place ? length : 1)], elements);

    [Fact]
    public void Arrays_of_few_dimensions_are_read_as_they_were_written() =>
        Check.One(ManyTimes, Prop.ForAll(Arb.From(FewDimensions), Verify));

    [Fact]
    public void Arrays_of_many_dimensions_are_read_as_they_were_written() =>
        Check.One(ManyTimes, Prop.ForAll(Arb.From(ManyDimensions), Verify));

    private void Verify(ShapedRow row)
    {
        IReadOnlyList<ReceivedRow> received = server.Receive(ShapedRow.Schema, Wire.Encode(row, ProtocolVersion.Version2));

        received.Count.ShouldBe(1);
        received[0].ShouldBe(row.Expected);
    }

    private static int Count(int[] shape) => shape.Aggregate(1, (product, length) => product * length);
}
