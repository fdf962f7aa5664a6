using System.Net;
using System.Security.Authentication;

namespace Questline.Tls.Tests;

/// <summary>nginx in front of a plain server: a proxy for HTTP, or for bare connections. It knows nothing of an nginx that this machine runs.</summary>
internal sealed class NginxFront : IFront
{
    private const string StreamModule = "/usr/lib/nginx/modules/ngx_stream_module.so";

    private readonly DirectoryInfo _folder;
    private readonly ChildProcess _server;

    private NginxFront(DirectoryInfo folder, ChildProcess server, int port)
    {
        _folder = folder;
        _server = server;
        Port = port;
    }

    public int Port { get; }

    public static async Task<NginxFront> StartAsync(
        TlsSetup setup, IPAddress address, QuestScheme scheme, int behind, CancellationToken cancellationToken)
    {
        bool isHttp = scheme is QuestScheme.Https;
        Assert.SkipUnless(isHttp || File.Exists(StreamModule), "nginx's stream module is not installed (Debian's package libnginx-mod-stream).");
        var folder = Directory.CreateTempSubdirectory("questline-nginx-");
        try
        {
            var endPoint = new IPEndPoint(address, ChildProcess.FreePort(address));
            var tls = Tls(setup, new ServerFiles(folder, setup), endPoint);
            var configuration = Path.Combine(folder.FullName, "nginx.conf");
            await File.WriteAllTextAsync(configuration, isHttp ? Http(folder.FullName, tls, behind) : Stream(folder.FullName, tls, behind), cancellationToken);
            string[] arguments = ["-p", folder.FullName, "-c", configuration, "-e", Path.Combine(folder.FullName, "error.log")];
            var server = await ChildProcess.StartAsync(Program(), "nginx", arguments, endPoint, cancellationToken);
            return new NginxFront(folder, server, endPoint.Port);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    // Debian puts it where only root's search path leads.
    private static string Program() => File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";

    private static string Tls(TlsSetup setup, ServerFiles files, IPEndPoint endPoint) => $"""
        listen {endPoint} ssl;
        ssl_certificate {files.Chain};
        ssl_certificate_key {files.Key};
        ssl_ciphers {ServerFiles.AnyCipher};
        ssl_protocols {Versions(setup.Protocols)};
        {(setup.ClientAuthority is null ? "" : $"ssl_verify_client on; ssl_client_certificate {files.ClientAuthority};")}
        """;

    private static string Http(string folder, string tls, int behind) => $$"""
        {{Head(folder)}}
        http {
            access_log off;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            server {
                {{tls}}
                location / { proxy_pass http://127.0.0.1:{{behind}}; proxy_http_version 1.1; proxy_set_header Connection ""; }
            }
        }
        """;

    private static string Stream(string folder, string tls, int behind) => $$"""
        load_module {{StreamModule}};
        {{Head(folder)}}
        stream {
            server {
                {{tls}}
                proxy_pass 127.0.0.1:{{behind}};
            }
        }
        """;

    // One process, which is the one that was started.
    private static string Head(string folder) => $$"""
        daemon off;
        master_process off;
        pid {{folder}}/nginx.pid;
        error_log {{folder}}/error.log;
        events { }
        """;

    private static string Versions(SslProtocols protocols) => protocols switch
    {
        SslProtocols.Tls12 => "TLSv1.2",
        SslProtocols.Tls13 => "TLSv1.3",
        SslProtocols.None => "TLSv1.2 TLSv1.3",
        _ => "TLSv1.1",
    };
}
