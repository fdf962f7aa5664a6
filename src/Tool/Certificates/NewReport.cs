namespace Questline.Tool.Certificates;

/// <summary>What was made, and how it is used.</summary>
/// <param name="Authority">The file with the authority's certificate.</param>
/// <param name="Certificate">The file with the server's certificate and the authority's.</param>
/// <param name="PrivateKey">The file with the server's private key.</param>
/// <param name="Names">The hosts and IP addresses that the certificate is for.</param>
/// <param name="NotAfter">Until when both are valid.</param>
/// <param name="Server">The server's configuration.</param>
/// <param name="ConfString">The conf string that reaches QuestDB Enterprise.</param>
/// <param name="NginxConfString">The conf string that reaches nginx.</param>
/// <param name="Notes">What there is to know besides.</param>
internal sealed record NewReport(
    string Authority,
    string Certificate,
    string PrivateKey,
    IReadOnlyList<string> Names,
    DateTimeOffset NotAfter,
    ServerConfiguration Server,
    string ConfString,
    string NginxConfString,
    IReadOnlyList<string> Notes)
{
    /// <summary>Browsers, and some TLS libraries with them, refuse server certificates that are valid for longer.</summary>
    private const int MostDaysOfVerifiers = 398;

    public static NewReport Of(ServerNames names, int days, IssuedCertificates certificates, CertificateFolder files) => new(
        files.Authority,
        files.ServerChain,
        files.ServerKey,
        [.. names.Hosts, .. names.Addresses.Select(address => address.ToString())],
        certificates.NotAfter,
        ServerConfiguration.For(names, files),
        ConfStringFor.Server(names.First, 9000, files.Authority),
        ConfStringFor.Server(names.First, ServerConfiguration.NginxPort, files.Authority),
        [.. NotesFor(days, files)]);

    private static IEnumerable<string> NotesFor(int days, CertificateFolder files)
    {
        yield return "The authority's own key was not kept, so that nobody can issue certificates that its clients trust. For another server, or when "
            + "these expire, make new ones and give the clients the new ca.crt.";
        yield return OperatingSystem.IsWindows()
            ? $"{files.ServerKey} has the rights of its folder: take the right to read it from everyone but the server's user."
            : $"Only you may read {files.ServerKey}: where the server runs as another user, give it the file (chown).";
        if (!files.IgnoresKeys)
            yield return $"The folder's .gitignore does not name *.key: {files.ServerKey} must not be committed.";
        if (days > MostDaysOfVerifiers)
            yield return $"Browsers and some TLS libraries refuse server certificates that are valid for more than {MostDaysOfVerifiers} days.";
    }
}
