using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls;

/// <summary>Reads the certificates of a PKCS#12 store. Keys in it are neither kept nor used.</summary>
internal static class Pkcs12Certificates
{
    /// <param name="content">The store.</param>
    /// <param name="password">Its password. Null: it has none, which is common for stores of certificates only.</param>
    /// <exception cref="QuestTlsException">The password is wrong, the store is damaged, or it has no certificate.</exception>
    public static RootsContent Read(byte[] content, string? password)
    {
        try
        {
            var store = Open(content, password);
            var holdsPrivateKey = store.Any(certificate => certificate.HasPrivateKey);
            return store.Count > 0 ? new RootsContent([.. store.Select(WithoutKey)], holdsPrivateKey) : throw UnreadableRoots.NoCertificate();
        }
        catch (CryptographicException)
        {
            throw password is null ? UnreadableRoots.PasswordNeeded() : UnreadableRoots.WrongPassword();
        }
    }

    private static X509Certificate2Collection Open(byte[] content, string? password)
    {
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12Collection(content, password, KeyStorage);
#else
        var store = new X509Certificate2Collection();
        store.Import(content, password, KeyStorage);
        return store;
#endif
    }

    /// <summary>In memory where the platform can: nothing of the store is to be left on the machine.</summary>
    private static X509KeyStorageFlags KeyStorage =>
        OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;

    private static X509Certificate2 WithoutKey(X509Certificate2 certificate)
    {
        using (certificate)
            return DerCertificate.Read(certificate.RawDataMemory.Span);
    }
}
