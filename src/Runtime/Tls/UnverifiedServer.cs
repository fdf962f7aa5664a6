using System.Net.Security;

namespace Questline.Tls;

/// <summary><c>tls_verify=unsafe_off</c>: whatever the server presents is taken, unless the application's own callback refuses it.</summary>
internal static class UnverifiedServer
{
    public static RemoteCertificateValidationCallback Accepted(ServerCertificateCheck check) => check.AcceptUnverified;
}
