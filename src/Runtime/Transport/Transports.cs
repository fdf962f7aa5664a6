using Microsoft.Extensions.Logging;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Makes the ways to the servers of a configuration, one for each address.</summary>
internal static class Transports
{
    /// <exception cref="QuestTlsException">Verification is off, and the build does not allow it.</exception>
    public static IReadOnlyList<ITransport> Create(SenderSettings settings, TimeProvider time, ILogger logger)
    {
        var connector = new ServerConnector(settings, time, logger);
        return [.. settings.Addresses.Select(address => new HttpTransport(settings, address, connector, time))];
    }
}
