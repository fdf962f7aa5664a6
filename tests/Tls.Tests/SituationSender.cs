using Questline.Configuration;

namespace Questline.Tls.Tests;

/// <summary>A sender as an application makes it, but for the test root in the place of Mozilla's.</summary>
internal static class SituationSender
{
    /// <exception cref="QuestException">As <see cref="QuestSender.ConnectAsync(QuestSenderOptions, CancellationToken)"/>.</exception>
    public static Task<QuestSender> ConnectAsync(Situation situation, SituationServer server, Trust trust, CancellationToken cancellationToken)
    {
        var options = QuestSenderOptions.Parse(situation.Conf(server, trust));
        var settings = SenderSettings.From(options);
        return QuestSender.ConnectAsync(QuestSender.Create(options, settings), cancellationToken);
    }
}
