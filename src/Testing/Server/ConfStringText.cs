using System.Globalization;
using System.Text;

namespace Questline.Testing.Server;

/// <summary>The conf string that reaches a server.</summary>
internal static class ConfStringText
{
    public static string For(string host, int port, string? rootsPath, QuestTestServerOptions options)
    {
        var text = new StringBuilder(rootsPath is null ? "http::" : "https::");
        Append(text, "addr", string.Create(CultureInfo.InvariantCulture, $"{host}:{port}"));
        if (rootsPath is not null)
            Append(text, "tls_ca", "pem_file");
        Append(text, "tls_roots", rootsPath);
        Append(text, "username", options.Username);
        Append(text, "password", options.Password);
        if (options.Username is null)
            Append(text, "token", options.Token);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, string? value)
    {
        if (value is not null)
            text.Append(key).Append('=').Append(value.Replace(";", ";;", StringComparison.Ordinal)).Append(';');
    }
}
