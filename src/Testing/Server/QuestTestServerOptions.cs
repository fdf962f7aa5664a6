using System.Security.Cryptography.X509Certificates;

namespace Questline.Testing;

/// <summary>What kind of server a <see cref="QuestTestServer"/> plays. The defaults are a current QuestDB without TLS and without users.</summary>
public sealed record QuestTestServerOptions
{
    /// <summary>
    /// The certificate for HTTPS, and for TLS over TCP, from <see cref="TestCertificates"/>; dispose it after the server. Default: null, no TLS.
    /// </summary>
    public TestCertificate? Certificate { get; init; }

    /// <summary>The user for HTTP Basic authentication; together with <see cref="Password"/>. Default: null, anyone may write.</summary>
    public string? Username { get; init; }

    /// <summary>The password of <see cref="Username"/>.</summary>
    public string? Password { get; init; }

    /// <summary>The token for Bearer authentication. With a user as well, either of the two opens the door. Default: null.</summary>
    public string? Token { get; init; }

    /// <summary>
    /// The protocol versions that <c>/settings</c> announces. Null leaves the key out, as servers before QuestDB 9 do. Default: 1, 2 and 3.
    /// Whatever is announced, rows of every version are read, as the real server reads them.
    /// </summary>
    public IReadOnlyList<int>? ProtocolVersions { get; init; } = [1, 2, 3];

    /// <summary>The status with which <c>/settings</c> answers; any but 200 comes without settings. Default: 200.</summary>
    public int SettingsStatus { get; init; } = 200;

    /// <summary>The longest table or column name, in characters and in bytes of UTF-8. Default: 127.</summary>
    public int MaxNameLength { get; init; } = 127;

    /// <summary>
    /// Whether rows are taken over HTTP. False plays a read-only replica, which answers writes with 421.
    /// <see cref="QuestTestServer.AcceptsWrites"/> changes it later. Default: true.
    /// </summary>
    public bool AcceptsWrites { get; init; } = true;

    /// <summary>
    /// The largest body in bytes, before and after decompression; a larger one is answered with 413. Over TCP, the largest row. Default: 256 MiB.
    /// </summary>
    public int MaxBodySize { get; init; } = 256 * 1024 * 1024;

    /// <summary>Whether <see cref="ReceivedRequest.Body"/> is kept. Default: false.</summary>
    public bool KeepBodies { get; init; }

    /// <summary>
    /// Called with each request to write before anything else happens to it, from several threads at once if requests come so.
    /// Awaiting in it holds the answer back; its result is the answer, and null lets the request go on. An exception in it
    /// becomes an answer 500 without a body. The token is cancelled when the client goes away or the server stops. Default: null.
    /// </summary>
    public Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>>? OnWrite { get; init; }

    /// <summary>
    /// Called with each request for <c>/settings</c>, under the rules of <see cref="OnWrite"/>. Other settings are
    /// <see cref="WriteAnswer.Text"/> with status 200 and JSON. Default: null.
    /// </summary>
    public Func<SettingsRequest, CancellationToken, ValueTask<WriteAnswer?>>? OnSettings { get; init; }

    /// <summary>
    /// Demands of every client a certificate that this authority has issued, over HTTP and TCP; needs <see cref="Certificate"/>. Default: null,
    /// none is demanded.
    /// </summary>
    public X509Certificate2? ClientAuthority { get; init; }

    /// <summary>Whether to listen on [::1] instead of 127.0.0.1. Default: false.</summary>
    public bool IPv6 { get; init; }

    /// <summary>
    /// Whether to listen on a second port for ILP over TCP, without HTTP; see <see cref="QuestTestServer.TcpConfString"/> and
    /// <see cref="QuestTestServer.Tcp"/>. With a <see cref="Certificate"/>, TLS begins with the first byte. Default: false.
    /// </summary>
    public bool Tcp { get; init; }

    /// <summary>The key whose owner alone may write over TCP, after the ECDSA challenge. Default: null, anyone may.</summary>
    public TestKey? TcpKey { get; init; }

    /// <summary>
    /// How many connections over TCP are served at once. Further ones can connect, and wait until another closes. Default: 256.
    /// </summary>
    public int TcpConnectionLimit { get; init; } = 256;

    /// <summary>
    /// How long a connection over TCP may send nothing, in the challenge too, before it is closed. QuestDB's own default is for ever.
    /// Default: 300 seconds.
    /// </summary>
    public TimeSpan TcpIdleTimeout { get; init; } = TimeSpan.FromSeconds(300);

    internal void Validate()
    {
        if (Username is null != Password is null)
            throw new ArgumentException($"{nameof(Username)} and {nameof(Password)} belong together: set both or none.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxNameLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBodySize);
        if (ClientAuthority is not null && Certificate is null)
            throw new ArgumentException($"{nameof(ClientAuthority)} is for TLS: set {nameof(Certificate)} as well.");
        if (TcpKey is not null && !Tcp)
            throw new ArgumentException($"{nameof(TcpKey)} is for connections over TCP: set {nameof(Tcp)} as well.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(TcpConnectionLimit);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TcpIdleTimeout, TimeSpan.Zero);
    }
}
