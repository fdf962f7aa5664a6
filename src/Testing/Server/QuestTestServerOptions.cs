namespace Questline.Testing;

/// <summary>What kind of server a <see cref="QuestTestServer"/> plays. The defaults are a current QuestDB without TLS and without users.</summary>
public sealed record QuestTestServerOptions
{
    /// <summary>
    /// The certificate for HTTPS, from <see cref="TestCertificates"/>; dispose it after the server. Default: null, plain HTTP.
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

    /// <summary>Whether rows are taken. False plays a read-only replica, which answers writes with 421. Default: true.</summary>
    public bool AcceptsWrites { get; init; } = true;

    /// <summary>The largest body in bytes, before and after decompression; a larger one is answered with 413. Default: 256 MiB.</summary>
    public int MaxBodySize { get; init; } = 256 * 1024 * 1024;

    /// <summary>Whether <see cref="ReceivedRequest.Body"/> is kept. Default: false.</summary>
    public bool KeepBodies { get; init; }

    /// <summary>
    /// Called with each request to write before anything else happens to it, from several threads at once if requests come so.
    /// Awaiting in it holds the answer back; its result is the answer, and null lets the request go on. An exception in it
    /// becomes an answer 500 without a body. The token is cancelled when the client goes away or the server is disposed. Default: null.
    /// </summary>
    public Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>>? OnWrite { get; init; }

    internal void Validate()
    {
        if (Username is null != Password is null)
            throw new ArgumentException($"{nameof(Username)} and {nameof(Password)} belong together: set both or none.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxNameLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBodySize);
    }
}
