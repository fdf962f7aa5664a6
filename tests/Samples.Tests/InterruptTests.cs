using Questline.Samples.Tests.Support;

namespace Questline.Samples.Tests;

/// <summary>Ctrl+C ends a sample that runs for as long as one likes, and no row is lost.</summary>
public class InterruptTests
{
    public static TheoryData<string, string[], string, string> Samples => new()
    {
        { "MarketFeed", [], "rows/s", @"pending +│ +0 │" },
        { "Worker", ["--urls", "http://127.0.0.1:0"], "sensors report", " 0 pending" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task An_interrupted_sample_sends_what_is_pending_and_ends_well(string name, string[] arguments, string started, string nothingPending)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal for one process.");
        await using var sample = RunningSample.Start(name, arguments);
        await sample.WaitForAsync(started);

        await sample.InterruptAsync();

        // It compares what was written with what was acknowledged and what the stand-in has taken.
        (int exitCode, string output) = await sample.EndAsync();
        exitCode.ShouldBe(0, output);
        output.ShouldMatch(nothingPending);
    }
}
