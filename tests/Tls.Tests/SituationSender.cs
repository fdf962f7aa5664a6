using Questline.Configuration;

namespace Questline.Tls.Tests;

/// <summary>A sender as an application makes it, but for test roots in the place of Mozilla's.</summary>
internal static class SituationSender
{
    private static readonly TrustAnchors Mozilla = TrustAnchors.Only(Authorities.OfMozilla);

    /// <exception cref="QuestException">As <see cref="QuestSender.ConnectAsync(QuestSenderOptions, CancellationToken)"/>.</exception>
    public static Task<QuestSender> ConnectAsync(Situation situation, SituationServer server, Trust trust, CancellationToken cancellationToken)
    {
        var options = QuestSenderOptions.Parse(situation.Conf(server, trust));
        options.TlsClientCertificate = situation.ClientCertificate?.WithKey();
        var settings = SenderSettings.From(options);
        settings = settings with { Tls = settings.Tls with { Webpki = Mozilla } };
        return QuestSender.ConnectAsync(QuestSender.Create(options, settings), cancellationToken);
    }
}
