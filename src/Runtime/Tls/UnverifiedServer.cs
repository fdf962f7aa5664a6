using System.Net.Security;
using System.Runtime.CompilerServices;

namespace Questline.Tls;

/// <summary><c>tls_verify=unsafe_off</c>: whatever the server presents is taken, unless the application's own callback refuses it.</summary>
internal static class UnverifiedServer
{
    // Never inlined, so that the symbols of a compiled program show whether it can do this.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static RemoteCertificateValidationCallback Accepted(ServerCertificateCheck check) => check.AcceptUnverified;
}
