namespace Questline.Testing;

/// <summary>Makes server certificates for tests, good ones and bad ones. Keys are ECDSA P-256; every call makes new ones.</summary>
/// <remarks>The caller disposes what it gets. For tests only: nothing protects the keys. Safe to call from several threads at once.</remarks>
public static class TestCertificates
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "::1"];
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A certificate that nothing is wrong with, issued by a root of its own.</summary>
    /// <param name="hosts">
    /// DNS names (a wildcard such as <c>*.example</c> too) and IP addresses that the certificate is for. None: <c>localhost</c>,
    /// <c>127.0.0.1</c> and <c>::1</c>.
    /// </param>
    public static TestCertificate Valid(params string[] hosts) => IssuedByRoot(new LeafProfile { Hosts = hosts is [] ? Loopback : hosts });

    /// <summary>A certificate for the loopback names that is signed with its own key and is no certificate authority.</summary>
    public static TestCertificate SelfSigned() => new(CertificateAuthority.SelfSign(new LeafProfile { Hosts = Loopback }), [], sendIntermediates: false);

    /// <summary>A certificate that expired a day ago, issued by a valid root.</summary>
    public static TestCertificate Expired() => IssuedByRoot(new LeafProfile { Hosts = Loopback, NotBefore = -30 * Day, NotAfter = -Day });

    /// <summary>A certificate that becomes valid in a day, issued by a valid root.</summary>
    public static TestCertificate NotYetValid() => IssuedByRoot(new LeafProfile { Hosts = Loopback, NotBefore = Day, NotAfter = 30 * Day });

    /// <summary>A certificate for <c>other.example</c> only.</summary>
    public static TestCertificate WrongName() => Valid("other.example");

    /// <summary>A certificate for the loopback names, issued by an intermediate authority below a root.</summary>
    /// <param name="sendIntermediate">
    /// Whether the server sends the intermediate, as it must; false makes the common mistake of sending the server's certificate alone.
    /// </param>
    public static TestCertificate WithIntermediate(bool sendIntermediate = true)
    {
        using var root = CertificateAuthority.CreateRoot();
        using var intermediate = root.CreateIntermediate();
        var leaf = intermediate.Issue(new LeafProfile { Hosts = Loopback });
        return new TestCertificate(leaf, [intermediate.WithoutKey(), root.WithoutKey()], sendIntermediate);
    }

    /// <summary>
    /// What <c>openssl req -new -x509 -subj "/CN=localhost"</c> makes: self-signed, an authority, the name only in the subject and in no
    /// subject alternative name, which current verifiers refuse.
    /// </summary>
    public static TestCertificate CommonNameOnly() =>
        new(CertificateAuthority.SelfSign(new LeafProfile { Hosts = [], IsAuthority = true }), [], sendIntermediates: false);

    private static TestCertificate IssuedByRoot(LeafProfile profile)
    {
        using var root = CertificateAuthority.CreateRoot();
        return new TestCertificate(root.Issue(profile), [root.WithoutKey()], sendIntermediates: false);
    }
}
