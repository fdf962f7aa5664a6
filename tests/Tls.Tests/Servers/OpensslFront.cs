using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Questline.Tls.Tests;

/// <summary><c>openssl s_server</c> in front of a plain server. It serves one connection after the other.</summary>
internal sealed class OpensslFront : IFront
{
    private readonly DirectoryInfo _folder;
    private readonly ChildProcess _server;
    private readonly TcpClient _behind;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _bridge;

    private OpensslFront(DirectoryInfo folder, ChildProcess server, TcpClient behind, int port)
    {
        _folder = folder;
        _server = server;
        _behind = behind;
        Port = port;
        // What clients say goes to its output without a word about where one ends; requests and rows do that themselves.
        _bridge = Task.WhenAll(
            Bridge.CopyAsync(server.Process.StandardOutput.BaseStream, behind.GetStream(), _stopping.Token),
            Bridge.CopyAsync(behind.GetStream(), server.Process.StandardInput.BaseStream, _stopping.Token));
    }

    public int Port { get; }

    public static async Task<OpensslFront> StartAsync(TlsSetup setup, IPAddress address, int behind, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("questline-openssl-");
        var client = new TcpClient();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, behind, cancellationToken);
            var endPoint = new IPEndPoint(address, ChildProcess.FreePort(address));
            var files = new ServerFiles(folder, setup);
            var server = await ChildProcess.StartAsync("openssl", "openssl", Arguments(setup, files, endPoint), endPoint, cancellationToken);
            return new OpensslFront(folder, server, client, endPoint.Port);
        }
        catch
        {
            client.Dispose();
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _stopping.CancelAsync();
        await _bridge;
        _behind.Dispose();
        _stopping.Dispose();
        _folder.Delete(recursive: true);
    }

    private static IEnumerable<string> Arguments(TlsSetup setup, ServerFiles files, IPEndPoint endPoint) =>
    [
        "s_server", "-quiet", "-accept", endPoint.ToString(), "-cipher", ServerFiles.AnyCipher,
        "-cert", files.Leaf, "-key", files.Key,
        .. setup.Along is [] ? [] : (string[])["-cert_chain", files.Along],
        .. Version(setup.Protocols),
        .. setup.ClientAuthority is null ? [] : (string[])["-Verify", "1", "-verify_return_error", "-CAfile", files.ClientAuthority],
    ];

    private static string[] Version(SslProtocols protocols) => protocols switch
    {
        SslProtocols.Tls12 => ["-tls1_2"],
        SslProtocols.Tls13 => ["-tls1_3"],
        SslProtocols.None => [],
        _ => ["-tls1_1"],
    };
}
