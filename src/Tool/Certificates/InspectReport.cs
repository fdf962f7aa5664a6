using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>What is in a file, and whether it works as <c>tls_roots</c>.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">What it is, found from its content.</param>
/// <param name="Certificates">All certificates in it; empty where they cannot be read.</param>
/// <param name="HoldsPrivateKey">Whether a private key is in it.</param>
/// <param name="Verdict">Whether it works.</param>
/// <param name="Notices">What may not be meant, though it works.</param>
/// <param name="ConfString">The keys of a conf string that trust it; null where it does not work.</param>
internal sealed record InspectReport(
    string File,
    CertificateFileFormat Format,
    IReadOnlyList<CertificateReport> Certificates,
    bool HoldsPrivateKey,
    RootsVerdict Verdict,
    IReadOnlyList<string> Notices,
    string? ConfString)
{
    /// <exception cref="CertificateRefusal">The file cannot be opened.</exception>
    public static InspectReport Of(string path, string? password, DateTimeOffset now)
    {
        CertificateFile file = ReadableFile.Open(path);
        RootsVerdict verdict = RootsVerdict.Of(path, file.Content, password, now);
        RootsContent? found = Read(file, password);
        return new InspectReport(
            path,
            file.Format,
            found is null ? [] : [.. found.Certificates.Select(certificate => CertificateReport.Of(certificate, now))],
            found?.HoldsPrivateKey ?? file.Format is CertificateFileFormat.PrivateKey,
            verdict,
            found is null ? [] : QuestionableRoots.In(found, now.UtcDateTime),
            verdict.Works ? ConfStringFor.Roots(path) + (NeedsPassword(file, password) ? "tls_roots_password=...;" : "") : null);
    }

    private static RootsContent? Read(CertificateFile file, string? password)
    {
        try
        {
            return ReadableFile.Read(file, password);
        }
        catch (QuestTlsException)
        {
            // The verdict says why.
            return null;
        }
    }

    private static bool NeedsPassword(CertificateFile file, string? password) => file.Format is CertificateFileFormat.Pkcs12 && !string.IsNullOrEmpty(password);
}
