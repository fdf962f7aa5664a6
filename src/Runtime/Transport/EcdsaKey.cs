using System.Security.Cryptography;

namespace Questline.Transport;

/// <summary>A private key on the curve P-256, from <c>d</c> of a JSON Web Key. The public key is not needed: the server has it.</summary>
internal sealed class EcdsaKey : IDisposable
{
    private const int Length = 32;
    private const int LongestToken = 43;

    private static readonly byte[] Order = Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");

    private readonly ECDsa _key;

    private EcdsaKey(byte[] privateKey) =>
        _key = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = privateKey });

    /// <exception cref="QuestConfigurationException">It is no such key.</exception>
    public static EcdsaKey Parse(string token)
    {
        byte[] privateKey = new byte[Length];
        try
        {
            if (!TryDecode(token, privateKey))
                throw Refusal("is not base64url of 1 to 32 bytes");
            if (!privateKey.AsSpan().ContainsAnyExcept((byte)0) || privateKey.AsSpan().SequenceCompareTo(Order) >= 0)
                throw Refusal("is not a number that the curve P-256 has");
            return new EcdsaKey(privateKey);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(privateKey);
        }
    }

    /// <summary>The signature with SHA-256 in the form that has a fixed length, r and s, of 32 bytes each.</summary>
    public byte[] Sign(ReadOnlySpan<byte> data) =>
        _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    public void Dispose() => _key.Dispose();

    /// <summary>Fills from the right: some tools leave out leading zeros.</summary>
    private static bool TryDecode(string token, Span<byte> privateKey)
    {
        string digits = token.TrimEnd('=');
        // The framework skips white space.
        if (digits.Length is 0 or > LongestToken || digits.Any(char.IsWhiteSpace))
            return false;

        string base64 = digits.Replace('-', '+').Replace('_', '/').PadRight((digits.Length + 3) / 4 * 4, '=');
        Span<byte> decoded = stackalloc byte[Length];
        if (!Convert.TryFromBase64String(base64, decoded, out int length))
            return false;

        decoded[..length].CopyTo(privateKey[(Length - length)..]);
        CryptographicOperations.ZeroMemory(decoded);
        return true;
    }

    private static QuestConfigurationException Refusal(string reason) => new(
        $"`token` {reason}: over TCP it is the private key, `d` of the JSON Web Key whose `kid` is `username`.", "token");
}
