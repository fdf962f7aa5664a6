using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Asks the application's own callback about a certificate.</summary>
internal sealed class ApplicationCheck(RemoteCertificateValidationCallback callback)
{
    /// <summary>The refusal, or null.</summary>
    public TlsFinding? Examine(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        try
        {
            return callback(sender, certificate, chain, errors) ? null : Refusal("The application's certificate validation callback refused the server.");
        }
        catch (Exception exception)
        {
            return Refusal($"The application's certificate validation callback threw {exception.GetType()}.") with { Cause = exception };
        }
    }

    private static TlsFinding Refusal(string reason) => new(TlsProblem.RefusedByCallback, reason);
}
