using System.Formats.Asn1;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>Extensions that the framework reads and does not write.</summary>
internal static class Extensions
{
    private const string NameConstraints = "2.5.29.30";
    private static readonly Asn1Tag PermittedSubtrees = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag DnsName = new(TagClass.ContextSpecific, 2);

    /// <summary>What makes an authority one for this domain and the names below it only.</summary>
    public static X509Extension OnlyFor(string domain)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence(PermittedSubtrees))
        using (writer.PushSequence())
            writer.WriteCharacterString(UniversalTagNumber.IA5String, domain, DnsName);
        return new X509Extension(NameConstraints, writer.Encode(), critical: true);
    }

    /// <summary>A subject alternative name of the kind for hosts, whatever it looks like.</summary>
    public static X509Extension HostName(string name)
    {
        var builder = new SubjectAlternativeNameBuilder();
        builder.AddDnsName(name);
        return builder.Build();
    }

    /// <summary>A critical extension of a kind that nobody knows.</summary>
    public static X509Extension Unknown() => new("1.3.6.1.4.1.99999.1", [0x05, 0x00], critical: true);

    /// <summary>Where the issuer's certificate is to be had. Nobody answers there.</summary>
    public static X509Extension IssuerAddress() => new X509AuthorityInformationAccessExtension(ocspUris: null, ["http://127.0.0.1:9/issuer.crt"]);
}
