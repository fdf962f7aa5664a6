using System.Net;
using System.Security.Authentication;
using Questline.Testing;

namespace Questline.Tls.Tests;

/// <summary>A server in some situation, with the stand-in behind it where rows can get that far, and the files for <c>tls_roots</c>.</summary>
internal sealed class SituationServer : IAsyncDisposable
{
    /// <summary>The user that the stand-in takes over HTTP.</summary>
    public const string Username = "admin";

    /// <summary>The password of that user.</summary>
    public const string Password = "p4ssw0rd-of-the-situation";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-situation-");
    private readonly IFront? _front;

    private SituationServer(Situation situation, QuestScheme scheme, QuestTestServer standIn, IFront? front)
    {
        Scheme = scheme;
        StandIn = standIn;
        _front = front;
        Address = $"{situation.Host}:{front?.Port ?? standIn.Port}";
        RightFile = Write("roots.pem", Pem.Of(situation.RightFile));
        OtherFile = Write("other.pem", Pem.Of([Authorities.Stranger.Certificate]));
    }

    public QuestScheme Scheme { get; }

    /// <summary>The address as it stands in <c>addr</c>.</summary>
    public string Address { get; }

    /// <summary>What takes the rows, and keeps them for assertions.</summary>
    public QuestTestServer StandIn { get; }

    /// <summary>The file that is meant for this server.</summary>
    public string RightFile { get; }

    /// <summary>A file with the root of an authority that has nothing to do with it.</summary>
    public string OtherFile { get; }

    /// <summary>Starts one; disposing it stops everything.</summary>
    /// <param name="situation">What is to be played.</param>
    /// <param name="scheme"><c>https</c> or <c>tcps</c>.</param>
    /// <param name="implementation">Whose TLS it speaks; skips the test where that is not installed.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public static async Task<SituationServer> StartAsync(
        Situation situation, QuestScheme scheme, TlsImplementation implementation, CancellationToken cancellationToken)
    {
        bool asksForPassword = scheme is QuestScheme.Https;
        var standIn = await QuestTestServer.StartAsync(
            new QuestTestServerOptions
            {
                Tcp = true,
                Username = asksForPassword ? Username : null,
                Password = asksForPassword ? Password : null,
            },
            cancellationToken);
        try
        {
            return new SituationServer(situation, scheme, standIn, await FrontAsync(situation, scheme, implementation, standIn, cancellationToken));
        }
        catch
        {
            await standIn.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_front is not null)
            await _front.DisposeAsync();
        await StandIn.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<IFront?> FrontAsync(
        Situation situation, QuestScheme scheme, TlsImplementation implementation, QuestTestServer standIn, CancellationToken cancellationToken)
    {
        var address = situation.Host == "[::1]" ? IPAddress.IPv6Loopback : IPAddress.Loopback;
        if (situation.Talk is { } talk)
            return DotNetFront.Talking(talk, address);
        if (situation.Tls is not { } setup)
            return null;

        SkipUnlessSpoken(setup, implementation);
        int behind = scheme is QuestScheme.Https ? standIn.Port : standIn.TcpPort;
        return implementation switch
        {
            TlsImplementation.Openssl => await OpensslFront.StartAsync(setup, address, behind, cancellationToken),
            TlsImplementation.Nginx => await NginxFront.StartAsync(setup, address, scheme, behind, cancellationToken),
            _ => DotNetFront.Terminating(setup, address, behind),
        };
    }

    // The other servers are those of Debian: other systems have other builds of them, or none.
    private static void SkipUnlessSpoken(TlsSetup setup, TlsImplementation implementation)
    {
        Assert.SkipUnless(implementation is TlsImplementation.DotNet || OperatingSystem.IsLinux(), $"{implementation} is asked on Linux only.");
        Assert.SkipWhen(setup.Protocols is SslProtocols.Tls13 && OperatingSystem.IsMacOS(), "Servers of .NET speak no TLS 1.3 on macOS.");
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
