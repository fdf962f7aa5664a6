using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>A server that does something else with every request, in an order that a seed decides.</summary>
internal sealed class RandomFaults(int seed, bool losesAnswers)
{
    private readonly object _gate = new();
    private readonly Random _random = new(seed);
    private volatile bool _hasEnded;

    /// <summary>For <see cref="QuestTestServerOptions.OnWrite"/>.</summary>
    public async ValueTask<WriteAnswer?> OnWriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        if (_hasEnded)
            return null;
        switch (Next(50))
        {
            case 0:
                return WriteAnswer.Abort;
            case 1:
                await request.ReadPartOfBodyAsync(Next(2000), cancellationToken);
                return WriteAnswer.Abort;
            case 2:
                return WriteAnswer.Close;
            case 3 or 4:
                return WriteAnswer.Error(503, "retry operation", "renamed");
            case 5:
                return WriteAnswer.Error(500, "internal error", "disk full");
            // Needs a time-out so short that a busy machine loses answers to it, too.
            case 6 when losesAnswers && Next(3) == 0:
                await Task.Delay(Timeout.Infinite, cancellationToken);
                return null;
            case 7 or 8 or 9:
                // Late, and yet in time.
                await Task.Delay(Next(20), cancellationToken);
                return null;
            case 10 or 11 when losesAnswers:
                return WriteAnswer.Abort with { StoreRows = true };
            case 12 when losesAnswers:
                return WriteAnswer.NoContent with { StoreRows = true, CutAfter = 30 };
            default:
                return null;
        }
    }

    /// <summary>From now on the server is sound.</summary>
    public void End() => _hasEnded = true;

    private int Next(int below)
    {
        lock (_gate)
            return _random.Next(below);
    }
}
