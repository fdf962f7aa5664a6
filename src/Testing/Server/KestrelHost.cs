using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline.Testing.Connections;
using Questline.Testing.Tcp;

namespace Questline.Testing.Server;

/// <summary>Kestrel on ports of a loopback address: HTTP/1.1 with nothing around it, and bare connections if asked for.</summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private static readonly TimeSpan IdleConnection = TimeSpan.FromSeconds(300);
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(1);

    private readonly HostBlueprint _blueprint;
    private readonly WebApplication _application;
    private ListenOptions? _http;
    private ListenOptions? _tcp;

    private KestrelHost(HostBlueprint blueprint, HostPorts ports)
    {
        _blueprint = blueprint;
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = Shutdown);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, ports));
        _application = builder.Build();
        _application.Run(blueprint.Handle);
    }

    /// <summary>The ports that were asked for, or that the operating system chose instead of 0.</summary>
    public HostPorts Ports => new(_http?.IPEndPoint?.Port ?? 0, _tcp?.IPEndPoint?.Port ?? 0);

    public static async Task<KestrelHost> StartAsync(HostBlueprint blueprint, HostPorts ports, CancellationToken cancellationToken)
    {
        var host = new KestrelHost(blueprint, ports);
        blueprint.Http.Accept();
        blueprint.Tcp?.Connections.Accept();
        try
        {
            await host._application.StartAsync(cancellationToken).ConfigureAwait(false);
            return host;
        }
        catch
        {
            await host._application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Resets all connections and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        _blueprint.Http.Refuse();
        _blueprint.Tcp?.Connections.Refuse();
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private void Configure(KestrelServerOptions kestrel, HostPorts ports)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Limits.MinRequestBodyDataRate = null;
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Limits.KeepAliveTimeout = IdleConnection;
        kestrel.Listen(_blueprint.Address, ports.Http, ConfigureHttp);
        if (_blueprint.Tcp is { } tcp)
            kestrel.Listen(_blueprint.Address, ports.Tcp, endpoint => ConfigureTcp(endpoint, tcp));
    }

    private void ConfigureHttp(ListenOptions endpoint)
    {
        _http = endpoint;
        endpoint.Use(next => connection => _blueprint.Http.ServeAsync(connection, (tracked, _) => next(tracked)));
        UseTls(endpoint);
        endpoint.Use(AnswerCut.Install);
    }

    private void ConfigureTcp(ListenOptions endpoint, TcpService tcp)
    {
        _tcp = endpoint;
        UseTls(endpoint);
        endpoint.Run(connection => tcp.Connections.ServeAsync(connection, tcp.ServeAsync));
    }

    private void UseTls(ListenOptions endpoint)
    {
        endpoint.Protocols = HttpProtocols.Http1;
        if (_blueprint.Certificate is { } certificate)
            endpoint.UseHttps(Tls(certificate, _blueprint.ClientAuthority));
    }

    private static HttpsConnectionAdapterOptions Tls(TestCertificate certificate, X509Certificate2? clientAuthority) => new()
    {
        ServerCertificate = certificate.Certificate,
        ServerCertificateChain = certificate.Intermediates,
        SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        ClientCertificateMode = clientAuthority is null ? ClientCertificateMode.NoCertificate : ClientCertificateMode.RequireCertificate,
        ClientCertificateValidation = (presented, _, _) => clientAuthority is not null && ClientCertificates.IsIssuedBy(clientAuthority, presented),
    };
}
