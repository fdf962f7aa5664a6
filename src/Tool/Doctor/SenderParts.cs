using System.Net;
using Questline.Configuration;
using Questline.Tls;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>What a sender of this configuration is made of, to be tried one by one. Making it does no I/O.</summary>
internal sealed class SenderParts : IDisposable
{
    private readonly ServerConnector _connector;

    /// <exception cref="QuestException">A sender refuses the configuration.</exception>
    public SenderParts(SenderSettings settings, TimeProvider time)
    {
        Settings = settings;
        Time = time;
        Sockets = new SocketOpener(settings.BindInterface is { } address ? IPAddress.Parse(address) : null);
        _connector = new ServerConnector(settings, time, Warnings);
        if (settings.UsesTls)
        {
            Tls = new TlsAuthenticator(settings.Tls, Warnings)
            {
                HandshakeTimeout = settings.UsesTcp ? settings.AuthTimeout : settings.ConnectTimeout,
                TimeProvider = time,
            };
        }

        Ways = [.. settings.Addresses.Select(Way)];
    }

    public SenderSettings Settings { get; }

    public TimeProvider Time { get; }

    public WarningLog Warnings { get; } = new();

    public SocketOpener Sockets { get; }

    /// <summary>Null where nothing is encrypted.</summary>
    public TlsAuthenticator? Tls { get; }

    /// <summary>One for each server.</summary>
    public IReadOnlyList<ServerWay> Ways { get; }

    public void Dispose()
    {
        foreach (ServerWay way in Ways)
            way.Dispose();
        _connector.Dispose();
    }

    private ServerWay Way(ServerAddress address) => Settings.UsesTcp
        ? new ServerWay(address, null, new TcpConnector(Settings, address, _connector, Time))
        : new ServerWay(address, new HttpTransport(Settings, address, _connector, Time), null);
}
