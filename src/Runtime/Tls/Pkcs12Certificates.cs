using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads the certificates of a PKCS#12 store. Keys in it are neither kept nor used.</summary>
internal static class Pkcs12Certificates
{
    /// <exception cref="QuestTlsException">The password is wrong, the store is damaged, or it has no certificate.</exception>
    public static X509Certificate2Collection Parse(byte[] content, string password)
    {
        X509Certificate2Collection store = Open(content, password);
        if (store.Count == 0)
            throw UnreadableRoots.NoCertificate();

        return [.. store.Select(WithoutKey)];
    }

    private static X509Certificate2Collection Open(byte[] content, string password)
    {
        try
        {
#if NET9_0_OR_GREATER
            return X509CertificateLoader.LoadPkcs12Collection(content, password, KeyStorage);
#else
            var store = new X509Certificate2Collection();
            store.Import(content, password, KeyStorage);
            return store;
#endif
        }
        catch (CryptographicException)
        {
            throw UnreadableRoots.WrongPassword();
        }
    }

    /// <summary>In memory where the platform can: nothing of the store is to be left on the machine.</summary>
    private static X509KeyStorageFlags KeyStorage =>
        OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;

    private static X509Certificate2 WithoutKey(X509Certificate2 certificate)
    {
        using (certificate)
        {
#if NET9_0_OR_GREATER
            return X509CertificateLoader.LoadCertificate(certificate.RawDataMemory.Span);
#else
            return new X509Certificate2(certificate.RawDataMemory.Span);
#endif
        }
    }
}
