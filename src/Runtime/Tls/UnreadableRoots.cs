namespace Questline.Tls;

/// <summary>What can be wrong with the file that <c>tls_roots</c> names. The path stays out: it is a value of the conf string.</summary>
internal static class UnreadableRoots
{
    private const string Expected = "`tls_roots` expects a text file with one or more certificates, each beginning with `-----BEGIN CERTIFICATE-----`.";

    private const string TakeOut = "`questline cert convert FILE --to pem --out roots.pem`, or `openssl pkcs12 -in FILE -nokeys -out roots.pem`, which asks "
        + "for it and needs `-legacy` as well for older stores.";

    public static QuestTlsException Missing(bool rooted) => Error(
        "The file that `tls_roots` names does not exist.",
        rooted
            ? "Correct the path, or copy the certificate to where it points."
            : "Correct the path; it is a relative one, and counts from the current directory of the process. An absolute path is safer.");

    public static QuestTlsException Directory() => Error(
        "`tls_roots` names a directory.",
        "Name one file; several certificates go into one: `cat first.crt second.crt > roots.pem`.");

    public static QuestTlsException NotPermitted() => Error(
        "This process may not read the file that `tls_roots` names.",
        "Give the user that runs it the right to read the file (`chmod a+r FILE`; a certificate is no secret) and to enter the directories above it.");

    public static QuestTlsException Unopenable(string error) => Error(
        $"The file that `tls_roots` names cannot be opened ({error}).",
        "Correct the path, and check that it names an ordinary file.");

    public static QuestTlsException TooLarge(int limit) => Error(
        $"The file that `tls_roots` names has more than {limit / (1024 * 1024)} MiB.",
        Expected);

    public static QuestTlsException Empty() => Error("The file that `tls_roots` names is empty, or no ordinary file (a pipe, a device).", Expected);

    public static QuestTlsException NoCertificate() => Error("The file that `tls_roots` names has no certificate in it.", Expected);

    public static QuestTlsException Damaged(int number) => Error(
        $"Certificate number {number} in the file that `tls_roots` names is damaged or cut short.",
        "Copy it again, from its `-----BEGIN CERTIFICATE-----` to its `-----END CERTIFICATE-----`.");

    public static QuestTlsException PasswordNeeded() => Error(
        "The file that `tls_roots` names is a PKCS#12 store (.p12, .pfx) that does not open without a password, and there is no "
        + "`tls_roots_password`.",
        $"Add the password, or take the certificates out of it: {TakeOut}");

    public static QuestTlsException WrongPassword() => Error(
        "The PKCS#12 store that `tls_roots` names does not open with `tls_roots_password`, or is damaged.",
        $"Try the password where the certificates are taken out of it: {TakeOut}");

    public static QuestTlsException Error(string reason, string advice) => new(TlsProblem.UnreadableRoots, reason, advice) { TlsCa = TlsCa.PemFile };
}
