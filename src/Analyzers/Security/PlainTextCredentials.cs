using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>QL0204: credentials under a scheme without TLS, for a host that is not this machine.</summary>
internal static class PlainTextCredentials
{
    public static IEnumerable<Diagnostic> Find(ConfReading reading)
    {
        bool isPlain = (reading.Conf.Scheme & (ConfSchemes.Http | ConfSchemes.Tcp)) != 0;
        return isPlain && reading.Conf.Entries.Any(IsCredential) && reading.Conf.Addresses.Any(static address => !LoopbackHosts.Contains(address.Host))
            ? [Report(reading)]
            : [];
    }

    private static bool IsCredential(ConfEntry entry) => entry is { Key: "username" or "password" or "token", Value.Length: > 0 };

    private static Diagnostic Report(ConfReading reading)
    {
        // Over TCP the private key only signs, and stays here.
        (string plain, string secure, string what) = reading.Conf.Scheme == ConfSchemes.Http
            ? ("http", "https", "the credentials and the rows")
            : ("tcp", "tcps", "the key id and the rows");
        return ConfEdits.Attach(
            Rules.CredentialsInPlainText, reading.Locate(0, plain.Length), reading, ConfEdits.UseTls(reading), plain, what, secure);
    }
}
