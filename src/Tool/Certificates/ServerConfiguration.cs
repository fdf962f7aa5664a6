namespace Questline.Tool.Certificates;

/// <summary>The lines that make a server use a certificate, each form ready to be copied.</summary>
/// <param name="ServerConf">For QuestDB Enterprise's <c>server.conf</c>.</param>
/// <param name="Environment">The same as variables of its environment, for a shell.</param>
/// <param name="Nginx">For nginx in front of the open-source edition.</param>
internal sealed record ServerConfiguration(IReadOnlyList<string> ServerConf, IReadOnlyList<string> Environment, IReadOnlyList<string> Nginx)
{
    /// <summary>Where nginx listens; QuestDB itself keeps 9000.</summary>
    public const int NginxPort = 9443;

    public static ServerConfiguration For(ServerNames names, CertificateFolder files)
    {
        string certificate = Absolute(files.ServerChain), key = Absolute(files.ServerKey);
        return new ServerConfiguration(
            ["tls.enabled=true", $"tls.cert.path={certificate}", $"tls.private.key.path={key}"],
            [
                "export QDB_TLS_ENABLED=true",
                $"export QDB_TLS_CERT_PATH={ShellText.AlwaysQuote(certificate)}",
                $"export QDB_TLS_PRIVATE_KEY_PATH={ShellText.AlwaysQuote(key)}",
            ],
            InNginx(names, certificate, key));
    }

    // A `$` begins a variable, and nothing takes its meaning away.
    private static string[] InNginx(ServerNames names, string certificate, string key) => certificate.Contains('$')
        ? ["# nginx takes $ for the beginning of a variable, in quotes too: make the certificates in a folder without it."]
        :
        [
            "server {",
            $"    listen {NginxPort} ssl;",
            $"    server_name {(names.Hosts is [] ? "_" : string.Join(' ', names.Hosts))};",
            $"    ssl_certificate     {InNginx(certificate)};",
            $"    ssl_certificate_key {InNginx(key)};",
            "    client_max_body_size 0;",
            "    location / {",
            "        proxy_pass http://127.0.0.1:9000;",
            "        proxy_http_version 1.1;",
            "    }",
            "}",
        ];

    // Backslashes mean something else in all of these; Windows takes slashes.
    private static string Absolute(string path) => Path.GetFullPath(path).Replace(Path.DirectorySeparatorChar, '/');

    private static string InNginx(string path) =>
        $"\"{path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
