using System.Security.Cryptography;
using Questline.Testing.Tcp;

namespace Questline.Testing;

/// <summary>
/// A key pair for the ECDSA P-256 challenge over TCP, in the form of conf strings: members of a JSON Web Key, base64url without padding.
/// </summary>
/// <remarks>For tests only: nothing protects the private part. Immutable, and so safe to use from several threads.</remarks>
public sealed class TestKey
{
    /// <summary>Takes a key pair that exists.</summary>
    /// <param name="username">The name of the key (<c>kid</c>).</param>
    /// <param name="token">The private scalar <c>d</c>.</param>
    /// <param name="tokenX">The public point's <c>x</c>.</param>
    /// <param name="tokenY">The public point's <c>y</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or has a line end, or a part is no base64url of at most 32 bytes.</exception>
    /// <exception cref="CryptographicException">The public point is not on the curve.</exception>
    public TestKey(string username, string token, string tokenX, string tokenY)
    {
        ArgumentException.ThrowIfNullOrEmpty(username);
        if (username.AsSpan().ContainsAny('\r', '\n'))
            throw new ArgumentException("The name of a key ends at a line end, so it cannot contain one.", nameof(username));
        Username = username;
        Token = token;
        TokenX = tokenX;
        TokenY = tokenY;
        KeyText.Read(token, nameof(token));
        Point = new ECPoint { X = KeyText.Read(tokenX, nameof(tokenX)), Y = KeyText.Read(tokenY, nameof(tokenY)) };
        using ECDsa _ = PublicKey();
    }

    /// <summary>The name of the key, which the client sends first. Conf strings call it <c>username</c>.</summary>
    public string Username { get; }

    /// <summary>The private scalar, with which the client signs.</summary>
    public string Token { get; }

    /// <summary>The x coordinate of the public key.</summary>
    public string TokenX { get; }

    /// <summary>The y coordinate of the public key.</summary>
    public string TokenY { get; }

    private ECPoint Point { get; }

    /// <summary>Makes a new key pair.</summary>
    /// <param name="username">The name of the key.</param>
    public static TestKey Create(string username = "testUser1")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        ECParameters parts = key.ExportParameters(includePrivateParameters: true);
        return new TestKey(username, KeyText.Write(parts.D!), KeyText.Write(parts.Q.X!), KeyText.Write(parts.Q.Y!));
    }

    internal ECDsa PublicKey() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = Point });
}
