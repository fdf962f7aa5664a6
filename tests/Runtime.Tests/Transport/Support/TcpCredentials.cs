using System.Buffers.Text;
using System.Security.Cryptography;

namespace Questline.Runtime.Tests.Transport;

/// <summary>The key pair that QuestDB's documentation shows.</summary>
internal static class TcpCredentials
{
    public const string Token = "5UjEMuA0Pj5pjK8a-fa24dyIf-Es5mYny3oE_Wmus48";

    public const string Conf = $"username=testUser1;token={Token};";

    public static bool IsSignature(byte[] challenge, byte[] signature)
    {
        using ECDsa key = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new ECPoint
            {
                X = Base64Url.DecodeFromChars("fLKYEaoEb9lrn3nkwLDA-M_xnuFOdSt9y0Z7_vWSHLU"),
                Y = Base64Url.DecodeFromChars("Dt5tbS1dEDMSYfym3fgMv0B99szno-dFc1rYF9t0aac"),
            },
        });
        return key.VerifyData(challenge, signature, HashAlgorithmName.SHA256);
    }
}
