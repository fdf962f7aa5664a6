using System.Security.Cryptography.X509Certificates;
using Questline.Runtime.Tests.Tls.RootsFiles;
using Questline.Testing;
using Questline.Tls;
using Questline.Tool.Certificates;

namespace Questline.Tool.Tests.Certificates;

/// <summary>Whatever is in a file: certificates that can be described, or a <see cref="QuestTlsException"/>, and never anything else.</summary>
public class ReadableFileFuzzTests
{
    private const int Rounds = 3000;

    [Fact]
    public void Files_with_changed_bytes_are_described_or_refused()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        byte[][] samples =
        [
            OtherFormats.Der(certificate.Root), OtherFormats.TrustedPem(certificate.Root), OtherFormats.Pkcs7(certificate.Root, certificate.Certificate),
            OtherFormats.Pkcs7Pem(certificate.Root), OtherFormats.Base64Der(certificate.Root), OtherFormats.Base64Pem(certificate.Root),
        ];
        var random = new Random(20261126);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] content = [.. samples[round % samples.Length]];
            content[random.Next(content.Length)] = (byte)random.Next(256);
            DescribeOrRefuse(round % 2 == 0 ? content : content[..random.Next(content.Length)]);
        }
    }

    private static void DescribeOrRefuse(byte[] content)
    {
        X509Certificate2Collection certificates;
        try
        {
            certificates = ReadableFile.Read(CertificateFile.Recognize(content), null).Certificates;
        }
        catch (QuestTlsException)
        {
            return;
        }

        foreach (X509Certificate2 certificate in certificates)
            CertificateReport.Of(certificate, DateTimeOffset.UtcNow).Sha256.Length.ShouldBe(64);
    }
}
