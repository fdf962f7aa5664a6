using Microsoft.Extensions.Logging;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Makes the ways to the servers of a configuration, one for each address, without any I/O.</summary>
internal static class Transports
{
    /// <exception cref="QuestConfigurationException">The private key in <c>token</c> is none.</exception>
    public static IReadOnlyList<ITransport> Create(SenderSettings settings, ServerConnector connector, TimeProvider time, ILogger logger) =>
        [.. settings.Addresses.Select(address => Create(settings, address, connector, time, logger))];

    private static ITransport Create(
        SenderSettings settings, ServerAddress address, ServerConnector connector, TimeProvider time, ILogger logger) =>
        settings.UsesTcp
            ? new TcpTransport(settings, address, connector, time, logger)
            : new HttpTransport(settings, address, connector, time);
}
