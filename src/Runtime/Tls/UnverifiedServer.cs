using System.Net.Security;

namespace Questline.Tls;

/// <summary><c>tls_verify=unsafe_off</c>: whatever the server presents is taken.</summary>
internal static class UnverifiedServer
{
#pragma warning disable CA5359 // That is what was asked for; UnsafeTls sees to it that the build agreed.
    public static RemoteCertificateValidationCallback Accepted { get; } = (_, _, _, _) => true;
#pragma warning restore CA5359
}
