using Questline;
using Samples.Shared;

namespace Quickstart;

/// <summary>Rows ahead of the measured ones: the first rows pay for the compilation of everything that handles them.</summary>
internal static class WarmUp
{
    private const int Rounds = 3;
    private const int Rows = 50_000;

    /// <summary>The stand-in takes some rows and forgets them.</summary>
    public static async Task RunAsync(StandIn standIn, Trade[] trades, CancellationToken cancellationToken)
    {
        await using QuestSender sender = QuestSender.Create(standIn.Server.ConfString);
        for (int round = 0; round < Rounds; round++)
        {
            await sender.WriteAllAsync(trades.Take(Rows), cancellationToken);
            await sender.FlushAsync(cancellationToken);
        }

        standIn.Server.Clear();
    }
}
