using System.Globalization;
using System.Security.Cryptography;
using Questline.Testing;

namespace TlsEnvironments;

/// <summary>Plays QuestDB inside this process, with a certificate, a user and a password that live as long as it does.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private const string Username = "admin";

    private readonly TestCertificate _certificate;
    private readonly QuestTestServer _server;

    private StandIn(TestCertificate certificate, QuestTestServer server, string password)
    {
        (_certificate, _server) = (certificate, server);
        string address = string.Create(CultureInfo.InvariantCulture, $"{server.Host}:{server.Port}");
        Server = new Server(address, Username, password, server.RootsPath!);
    }

    public Server Server { get; }

    public static async Task<StandIn> StartAsync()
    {
        TestCertificate certificate = TestCertificates.SelfSigned();
        string password = RandomNumberGenerator.GetHexString(32);
        var options = new QuestTestServerOptions { Certificate = certificate, Username = Username, Password = password };
        QuestTestServer server = await QuestTestServer.StartAsync(options);
        Console.WriteLine("No QUESTDB_HOST: a stand-in for QuestDB listens, with a self-signed certificate made just now.");
        return new StandIn(certificate, server, password);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _certificate.Dispose();
    }
}
