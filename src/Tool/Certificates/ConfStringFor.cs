using System.Globalization;

namespace Questline.Tool.Certificates;

/// <summary>Conf strings, and pieces of them, that trust a file.</summary>
internal static class ConfStringFor
{
    public static string Server(string host, int port, string roots) =>
        string.Create(CultureInfo.InvariantCulture, $"https::addr={host}:{port};{Roots(roots)}");

    public static string Roots(string path) => $"tls_ca=pem_file;tls_roots={path.Replace(";", ";;", StringComparison.Ordinal)};";
}
