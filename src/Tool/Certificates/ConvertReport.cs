using Questline.Tls;

namespace Questline.Tool.Certificates;

/// <summary>What was converted.</summary>
/// <param name="Input">The file that was read.</param>
/// <param name="Format">What it is.</param>
/// <param name="Output">The file that was written.</param>
/// <param name="To">What that is: <c>pem</c>, <c>der</c> or <c>pfx</c>.</param>
/// <param name="Subjects">Whom the certificates are about that were written, in their order.</param>
/// <param name="LeftPrivateKeyOut">Whether the file that was read has a private key, which was not written.</param>
internal sealed record ConvertReport(
    string Input, CertificateFileFormat Format, string Output, string To, IReadOnlyList<string> Subjects, bool LeftPrivateKeyOut);
