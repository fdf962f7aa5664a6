using System.Net;
using Questline.Configuration;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>What a sender of this configuration is made of, to be tried one by one. Making it does no I/O.</summary>
internal sealed class SenderParts : IDisposable
{
    /// <exception cref="QuestException">A sender refuses the configuration.</exception>
    public SenderParts(SenderSettings settings, TimeProvider time)
    {
        Settings = settings;
        Time = time;
        Sockets = new SocketOpener(settings.BindInterface is { } address ? IPAddress.Parse(address) : null);
        Connector = new ServerConnector(settings, time, Warnings);
        Ways = [.. settings.Addresses.Select(Way)];
    }

    public SenderSettings Settings { get; }

    public TimeProvider Time { get; }

    public WarningLog Warnings { get; } = new();

    public SocketOpener Sockets { get; }

    public ServerConnector Connector { get; }

    /// <summary>One for each server.</summary>
    public IReadOnlyList<ServerWay> Ways { get; }

    public void Dispose()
    {
        foreach (ServerWay way in Ways)
            way.Dispose();
        Connector.Dispose();
    }

    private ServerWay Way(ServerAddress address) => Settings.UsesTcp
        ? new ServerWay(address, null, new TcpConnector(Settings, address, Connector, Time))
        : new ServerWay(address, new HttpTransport(Settings, address, Connector, Time), null);
}
