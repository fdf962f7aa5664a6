using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>What is wrong with the objects that options hold beside the keys of a conf string.</summary>
internal static class ServiceRules
{
    public static IEnumerable<ConfProblem> Check(QuestSenderOptions options)
    {
        bool usesTls = options.Scheme is QuestScheme.Https or QuestScheme.Tcps;

        // Left out silently, a check that someone relies on would not be made, and a certificate not be shown.
        if (!usesTls && options.TlsCertificateValidation is not null)
            yield return NeedsTls(nameof(options.TlsCertificateValidation), "callback");
        if (!usesTls && options.TlsClientCertificate is not null)
            yield return NeedsTls(nameof(options.TlsClientCertificate), "certificate");
        if (options.TlsClientCertificate is { HasPrivateKey: false })
        {
            yield return Problem(
                ConfProblemKind.BadValue,
                $"`{nameof(options.TlsClientCertificate)}` has no private key, without which nobody can show it: load it together with its key, for example "
                + "with `X509Certificate2.CreateFromPemFile(certificate, key)`.");
        }
    }

    private static ConfProblem NeedsTls(string option, string what) => Problem(
        ConfProblemKind.KeyNotForScheme,
        $"`{option}` applies to {SchemeNames.Describe(ConfSchemes.AnyTls)} only: use one of these schemes, or remove the {what}.");

    private static ConfProblem Problem(ConfProblemKind kind, string message) =>
        new(kind, message, ConfSpan.None, key: null, suggestion: null, ConfSeverity.Error);
}
