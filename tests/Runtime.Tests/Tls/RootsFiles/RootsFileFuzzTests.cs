using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>Whatever is in the file: certificates, or a <see cref="QuestTlsException"/>, and never anything else.</summary>
public sealed class RootsFileFuzzTests : IDisposable
{
    private const int Rounds = 2000;

    private readonly TestCertificate _chain = TestCertificates.WithIntermediate();
    private readonly Random _random = new(20261126);

    [Fact]
    public void Random_bytes_are_refused()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var content = new byte[_random.Next(200)];
            _random.NextBytes(content);
            ReadOrRefuse(content).ShouldBeNull(Convert.ToHexString(content));
        }
    }

    [Fact]
    public void Random_bytes_behind_the_beginning_of_a_known_format_are_refused()
    {
        byte[][] beginnings = [[0x30], [0x30, 0x82], [0x30, 0x80], [0xFE, 0xED, 0xFE, 0xED], [0xFF, 0xFE], [.. "-----BEGIN CERTIFICATE-----\n"u8]];
        for (var round = 0; round < Rounds; round++)
        {
            var content = new byte[_random.Next(200)];
            _random.NextBytes(content);
            ReadOrRefuse([.. beginnings[round % beginnings.Length], .. content]).ShouldBeNull();
        }
    }

    [Fact]
    public void Files_that_are_cut_short_are_read_or_refused()
    {
        foreach (var content in Samples())
        {
            for (var length = 0; length < content.Length; length += 1 + (content.Length / 300))
                ReadOrRefuse(content[..length]);
        }
    }

    [Fact]
    public void Files_with_changed_bytes_are_read_or_refused()
    {
        byte[][] samples = [.. Samples()];
        for (var round = 0; round < Rounds; round++)
        {
            byte[] content = [.. samples[round % samples.Length]];
            for (var change = _random.Next(1, 4); change > 0; change--)
                content[_random.Next(content.Length)] = (byte)_random.Next(256);
            ReadOrRefuse(content);
        }
    }

    [Fact]
    public void Certificates_with_changed_bytes_are_read_or_refused_as_PEM()
    {
        for (var round = 0; round < Rounds; round++)
        {
            byte[] content = [.. _chain.Certificate.RawData];
            content[_random.Next(content.Length)] = (byte)_random.Next(256);
            ReadOrRefuse(OtherFormats.Pem("CERTIFICATE", content));
        }
    }

    public void Dispose() => _chain.Dispose();

    private IEnumerable<byte[]> Samples()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        yield return Encoding.ASCII.GetBytes(_chain.ChainPem);
        yield return _chain.Root.RawData;
        yield return OtherFormats.Pkcs7(_chain.Root, _chain.Certificate);
        yield return OtherFormats.TrustedPem(_chain.Root);
        yield return OtherFormats.Base64Pem(_chain.Root);
        yield return OtherFormats.Request(key);
        yield return key.ExportPkcs8PrivateKey();
        yield return new X509Certificate2Collection(_chain.Root).Export(X509ContentType.Pkcs12)!;
    }

    // The content goes past the disk: thousands of files would only be slow.
    private RootsContent? ReadOrRefuse(byte[] content)
    {
        try
        {
            var roots = RootsContent.Read(content, null);
            QuestionableRoots.In(roots, DateTime.UtcNow).ShouldNotBeNull();
            var anchors = TrustAnchors.Only(roots.Certificates);
            anchors.Contains(roots.Certificates[0]).ShouldBeTrue();
            anchors.CreatePolicy(checkRevocation: false, TimeSpan.FromSeconds(5)).ShouldNotBeNull();
            anchors.MayBeAbove(_chain.Certificate.IssuerName);
            return roots;
        }
        catch (QuestTlsException exception)
        {
            exception.Problem.ShouldBe(TlsProblem.UnreadableRoots);
            return null;
        }
    }
}
