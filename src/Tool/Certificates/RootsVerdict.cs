using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>Whether a file works as <c>tls_roots</c>.</summary>
/// <param name="Works">Whether it does.</param>
/// <param name="Reason">Why not; null where it works.</param>
/// <param name="Advice">What mends it; null where it works.</param>
internal sealed record RootsVerdict(bool Works, string? Reason, string? Advice)
{
    private static readonly RootsVerdict Good = new(true, null, null);

    /// <summary>The sender's own reader decides; besides, a file without any certificate that is valid today trusts nobody.</summary>
    public static RootsVerdict Of(string path, byte[] content, string? password, DateTimeOffset now)
    {
        try
        {
            return RootsContent.Read(content, password).Certificates.Any(certificate => CertificateReport.Of(certificate, now).IsValid(now))
                ? Good
                : new RootsVerdict(
                    false,
                    "No certificate in it is valid today, so that no server is trusted.",
                    "Replace them by those that are in use now, from the server or its authority.");
        }
        catch (QuestTlsException exception)
        {
            return Refused(path, exception);
        }
    }

    /// <summary>What the sender says of its file, about this one.</summary>
    public static RootsVerdict Refused(string path, QuestTlsException exception) => new(
        false,
        exception.Reason
            .Replace("`tls_roots` names a directory", "It is a directory", StringComparison.Ordinal)
            .Replace(" that `tls_roots` names", "", StringComparison.Ordinal)
            .Replace("there is no `tls_roots_password`", "none was given", StringComparison.Ordinal)
            .Replace("`tls_roots_password`", "the password", StringComparison.Ordinal),
        exception.Advice
            .Replace("FILE", ShellText.Quote(path), StringComparison.Ordinal)
            .Replace("Add the password", $"Give the password ({PasswordSource.Ways})", StringComparison.Ordinal));
}
