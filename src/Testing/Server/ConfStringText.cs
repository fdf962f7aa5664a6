using System.Globalization;
using System.Text;

namespace Questline.Testing.Server;

/// <summary>The conf strings that reach a server.</summary>
internal static class ConfStringText
{
    public static string ForHttp(string host, int port, string? rootsPath, QuestTestServerOptions options)
    {
        StringBuilder text = Begin("http", host, port, rootsPath);
        Append(text, "username", options.Username);
        Append(text, "password", options.Password);
        if (options.Username is null)
            Append(text, "token", options.Token);
        return text.ToString();
    }

    public static string ForTcp(string host, int port, string? rootsPath, TestKey? key)
    {
        StringBuilder text = Begin("tcp", host, port, rootsPath);
        Append(text, "username", key?.Username);
        Append(text, "token", key?.Token);
        Append(text, "token_x", key?.TokenX);
        Append(text, "token_y", key?.TokenY);
        return text.ToString();
    }

    private static StringBuilder Begin(string scheme, string host, int port, string? rootsPath)
    {
        var text = new StringBuilder(scheme).Append(rootsPath is null ? "::" : "s::");
        Append(text, "addr", string.Create(CultureInfo.InvariantCulture, $"{host}:{port}"));
        if (rootsPath is not null)
            Append(text, "tls_ca", "pem_file");
        Append(text, "tls_roots", rootsPath);
        return text;
    }

    private static void Append(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append('=').Append(value.Replace(";", ";;", StringComparison.Ordinal)).Append(';');
    }
}
