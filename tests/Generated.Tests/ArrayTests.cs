using System.Collections.Immutable;
using Exchange;

namespace Questline.Generated.Tests;

public sealed class ArrayTests(StandIn standIn) : IClassFixture<StandIn>
{
    [Fact]
    public async Task Arrays_of_every_kind_arrive_in_their_shapes()
    {
        var row = new Arrays
        {
            Flat = [1, 2],
            Widened = [0.5f],
            Matrix = new double[,] { { 1, 2 }, { 3, 4 } },
            Cube = new float[,,] { { { 1 }, { 2 } } },
            Jagged = [[1], [2]],
            Deep = [[[1, 2]], [[3, 4]]],
            Listed = [3],
            Immutable = [4],
            OptionalImmutable = ImmutableArray.Create(5.0),
            Memory = new float[] { 6 },
            ReadOnly = new double[] { 7 },
            OptionalMemory = new double[] { 8 },
        };

        (await standIn.SendAsync(row)).ShouldBe("""
            flat = [2] 1 2
            widened = [1] 0.5
            matrix = [2 2] 1 2 3 4
            cube = [1 2 1] 1 2
            jagged = [2 1] 1 2
            deep = [2 1 2] 1 2 3 4
            listed = [1] 3
            immutable = [1] 4
            optional_immutable = [1] 5
            memory = [1] 6
            read_only = [1] 7
            optional_memory = [1] 8
            @ now
            """);
    }
}
