using System.Globalization;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>
/// Random row types as source text, compiled, run in each protocol version, and read back by parsers that share nothing with what wrote the rows.
/// Where it fails, the message has the seed; <c>QUESTLINE_RANDOM_TYPES_SEED</c> repeats it.
/// </summary>
public class RandomTypeTests(StandIn server) : IClassFixture<StandIn>
{
    private const string SeedVariable = "QUESTLINE_RANDOM_TYPES_SEED";
    private const int FixedSeed = 20_260_101;
    private const int BatchSize = 50;

    [Fact]
    public Task Rows_of_random_types_are_read_as_they_were_written() =>
        VerifyAsync(AnySeed(), (check, types) => check.VerifyAsync(types), batches: 6);

    [Fact]
    public Task Rows_of_the_types_of_one_seed_are_read_as_they_were_written() =>
        VerifyAsync(FixedSeed, (check, types) => check.VerifyAsync(types), batches: 2);

    [Fact]
    public Task Rows_of_random_types_go_into_the_tables_that_their_schemas_create() =>
        VerifyAsync(AnySeed(), (check, types) => check.VerifySendingAsync(types), batches: 1);

    [Fact]
    public void Random_types_are_of_many_members_and_most_of_their_rows_can_be_written()
    {
        var chance = new Chance(FixedSeed);
        RowType[] types = [.. Enumerable.Range(0, 300).Select(_ => RowTypes.Any(chance, ProjectDefaults.Any(chance)))];
        bool[] isWritten = [.. types.SelectMany(type => type.Rows.Select((_, row) => Expectation.Of(type, row, ProtocolVersion.Version3).Row is not null))];

        types.Max(type => type.Declaration.Members.Count).ShouldBeGreaterThan(12);
        types.Average(type => type.Values(type.Rows[0]).Count()).ShouldBeGreaterThan(4);
        isWritten.Average(written => written ? 1.0 : 0.0).ShouldBeInRange(0.8, 0.98);
    }

    private static int AnySeed() =>
        int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out int seed) ? seed : Random.Shared.Next();

    private async Task VerifyAsync(int seed, Func<TypeCheck, IReadOnlyList<RowType>, Task> verify, int batches)
    {
        var chance = new Chance(seed);
        for (int batch = 0; batch < batches; batch++)
        {
            var defaults = ProjectDefaults.Any(chance);
            RowType[] types = [.. Enumerable.Range(0, BatchSize).Select(_ => RowTypes.Any(chance, defaults))];
            var check = new TypeCheck(server, defaults);
            if (await FindFailureAsync(() => verify(check, types)) is not { } failure)
                continue;
            string reason = await ExplainAsync(types, failure, alone => verify(check, [alone]));
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{SeedVariable}={seed}, batch {batch}: {reason}\n\n{defaults.Attribute}"));
        }
    }

    /// <summary>The first type that fails alone, with one member where that is enough.</summary>
    private static async Task<string> ExplainAsync(RowType[] types, Exception failure, Func<RowType, Task> verify)
    {
        foreach (RowType type in types)
        {
            if (await FindFailureAsync(() => verify(type)) is not { } own)
                continue;
            foreach (RowType single in type.WithSingleMembers())
            {
                if (await FindFailureAsync(() => verify(single)) is { } ofSingle)
                    return Describe(single, ofSingle);
            }

            return Describe(type, own);
        }

        return $"no type fails alone.\n{failure}";
    }

    private static string Describe(RowType type, Exception failure) =>
        $"{failure}\n\n{RowTypeSource.Of(type)}\n{RowTypeSource.Runners([type])}";

    private static async Task<Exception?> FindFailureAsync(Func<Task> verify)
    {
        try
        {
            await verify();
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return failure;
        }
    }
}
