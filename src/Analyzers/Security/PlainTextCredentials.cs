using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>QL0204: credentials under a scheme without TLS, for a host that is not this machine.</summary>
internal static class PlainTextCredentials
{
    public static IEnumerable<Diagnostic> Find(ConfReading reading)
    {
        ConfSchemes scheme = reading.Conf.Scheme;
        // Other code may put another host into a template.
        bool isPlain = reading.Origin != ConfOrigin.Template && (scheme & (ConfSchemes.Http | ConfSchemes.Tcp)) != 0;
        return isPlain && reading.Conf.Entries.Any(entry => IsCredential(entry, scheme)) && reading.Conf.Addresses.Any(static address => !LoopbackHosts.Contains(address.Host))
            ? [Report(reading)]
            : [];
    }

    // A key of another scheme is refused, and goes nowhere.
    private static bool IsCredential(ConfEntry entry, ConfSchemes scheme) =>
        entry is { Key: "username" or "password" or "token", Value.Length: > 0 } && ConfKeys.Find(entry.Key)?.AppliesTo(scheme) == true;

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
