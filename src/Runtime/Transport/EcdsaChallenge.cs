using System.Text;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Authenticates over TCP: the server asks for a signature, and says nothing to it.</summary>
internal sealed class EcdsaChallenge : IDisposable
{
    private const byte LineFeed = (byte)'\n';
    private const int Length = 512;

    private readonly byte[] _keyId;
    private readonly EcdsaKey _key;

    /// <exception cref="QuestConfigurationException">The private key is none.</exception>
    public EcdsaChallenge(EcdsaCredentials credentials)
    {
        _keyId = Encoding.UTF8.GetBytes(credentials.KeyId + "\n");
        _key = EcdsaKey.Parse(credentials.PrivateKey);
    }

    /// <summary>Returns when the signature is on its way. Whether the server accepts it shows only in whether it closes the connection.</summary>
    /// <exception cref="QuestConnectionException">The server asks for no signature.</exception>
    public async ValueTask AnswerAsync(Stream server, CancellationToken cancellationToken)
    {
        try
        {
            await server.WriteAsync(_keyId, cancellationToken).ConfigureAwait(false);
            byte[] challenge = await ReadAsync(server, cancellationToken).ConfigureAwait(false);
            string signature = Convert.ToBase64String(_key.Sign(challenge.AsSpan(0, Length)));
            await server.WriteAsync(Encoding.ASCII.GetBytes(signature + "\n"), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw TcpFailure.ClosedBeforeChallenge(exception);
        }
    }

    public void Dispose() => _key.Dispose();

    private static async ValueTask<byte[]> ReadAsync(Stream server, CancellationToken cancellationToken)
    {
        byte[] challenge = new byte[Length + 1];
        int length = 0;
        while (length < challenge.Length)
        {
            int received = await server.ReadAsync(challenge.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (received == 0)
                throw length == 0 ? TcpFailure.ClosedBeforeChallenge() : TcpFailure.NoChallenge();
            length += received;
            // Other servers answer with short lines: no need to wait for more.
            if (Array.IndexOf(challenge, LineFeed, 0, length) is >= 0 and < Length)
                throw TcpFailure.NoChallenge();
        }

        return challenge[Length] == LineFeed ? challenge : throw TcpFailure.NoChallenge();
    }
}
