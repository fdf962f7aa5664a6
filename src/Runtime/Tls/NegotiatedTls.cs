using System.Net.Security;
using System.Security.Authentication;

namespace Questline.Tls;

/// <summary>How both sides of a handshake agreed to speak, whatever became of the certificates.</summary>
/// <param name="Protocol">The version of TLS.</param>
/// <param name="CipherSuite">What the connection is encrypted with.</param>
internal sealed record NegotiatedTls(SslProtocols Protocol, TlsCipherSuite CipherSuite)
{
    /// <summary>Null where the platform does not know it yet; where it looks at certificates is its own choice.</summary>
    public static NegotiatedTls? Of(SslStream stream)
    {
        try
        {
            return new NegotiatedTls(stream.SslProtocol, stream.NegotiatedCipherSuite);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
