using System.Security.Cryptography;
using System.Text;

namespace Questline.Testing.Tcp;

/// <summary>The ECDSA P-256 challenge at the beginning of a connection: what the server sends, and how it judges the answers.</summary>
internal sealed class Challenge(TestKey key)
{
    public const int MaxKeyNameLength = 1024;
    public const int MaxSignatureLength = 96;

    private const int Length = 512;
    private const int FirstCharacter = 0x20;
    private const int AfterLastCharacter = 0x7F;
    private const int RawSignatureSize = 64;

    private readonly byte[] _name = Encoding.UTF8.GetBytes(key.Username);

    /// <summary>Random characters that the client is to sign, without the line feed that follows them.</summary>
    public static byte[] Create()
    {
        byte[] challenge = new byte[Length];
        for (int i = 0; i < challenge.Length; i++)
            challenge[i] = (byte)RandomNumberGenerator.GetInt32(FirstCharacter, AfterLastCharacter);
        return challenge;
    }

    public bool Knows(ReadOnlySpan<byte> name) => name.SequenceEqual(_name);

    /// <summary>Whether a line is the signature of a challenge: in base64, raw if it is 64 bytes long and DER otherwise.</summary>
    public bool IsAnsweredBy(ReadOnlySpan<byte> line, byte[] challenge)
    {
        Span<byte> signature = stackalloc byte[MaxSignatureLength];
        if (!KeyText.TryDecode(Encoding.ASCII.GetString(line), signature, out int length))
            return false;
        DSASignatureFormat format =
            length == RawSignatureSize ? DSASignatureFormat.IeeeP1363FixedFieldConcatenation : DSASignatureFormat.Rfc3279DerSequence;
        using ECDsa publicKey = key.PublicKey();
        return publicKey.VerifyData(challenge, signature[..length], HashAlgorithmName.SHA256, format);
    }
}
