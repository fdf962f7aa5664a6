using Microsoft.Extensions.Logging;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Chooses the transport by the scheme.</summary>
internal static class Transports
{
    /// <summary>The way to one server of a sender, without any I/O.</summary>
    /// <exception cref="QuestConfigurationException">The private key in <c>token</c> is none.</exception>
    public static ITransport Create(
        SenderSettings settings, ServerAddress address, ServerConnector connector, TimeProvider timeProvider, ILogger logger) =>
        settings.UsesTcp
            ? new TcpTransport(settings, address, connector, timeProvider, logger)
            : new HttpTransport(settings, address, connector, timeProvider);
}
