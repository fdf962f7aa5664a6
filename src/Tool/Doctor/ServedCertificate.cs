namespace Questline.Tool.Doctor;

/// <summary>A certificate as the server sent it. Its texts are the server's, cleaned.</summary>
/// <param name="Subject">Whom it is about.</param>
/// <param name="Issuer">Who signed it.</param>
/// <param name="SubjectAlternativeNames">The hosts and addresses that it is for.</param>
/// <param name="NotBefore">The time from which on it is valid.</param>
/// <param name="NotAfter">The time until which it is valid.</param>
/// <param name="DaysLeft">Whole days until then; negative where it has expired.</param>
/// <param name="Sha256">Its fingerprint, in full.</param>
/// <param name="IsInChain">Whether it leads to what is trusted; where not, it was sent for nothing, and not looked at.</param>
/// <param name="Problems">What is wrong with this very certificate; empty for nothing.</param>
internal sealed record ServedCertificate(
    string Subject, string Issuer, IReadOnlyList<string> SubjectAlternativeNames, DateTimeOffset NotBefore, DateTimeOffset NotAfter, int DaysLeft,
    string Sha256, bool IsInChain, IReadOnlyList<TlsProblem> Problems)
{
    public static ServedCertificate Of(PresentedCertificate certificate, DateTimeOffset now) => new(
        certificate.Subject,
        certificate.Issuer,
        certificate.SubjectAlternativeNames,
        certificate.NotBefore,
        certificate.NotAfter,
        DaysUntil(certificate.NotAfter, now),
        certificate.Sha256,
        certificate.IsInChain,
        certificate.Problems);

    public static int DaysUntil(DateTimeOffset time, DateTimeOffset now) => (int)Math.Floor((time - now).TotalDays);
}
