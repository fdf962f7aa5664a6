using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.ConfStrings;

namespace Questline;

/// <summary>
/// The configuration of a sender, one property for each key of a conf string, of types that bind from
/// <c>Microsoft.Extensions.Configuration</c>. A property that is null has its default. Nothing is checked before a
/// sender is made of it; the checks and their messages are those of conf strings, and name the keys. Not safe for use by several threads
/// while it is being changed; a sender takes a copy.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class QuestSenderOptions
{
    private List<string> _addresses = [];

    /// <summary>The transport; <see cref="QuestScheme.Https"/> unless set.</summary>
    public QuestScheme Scheme { get; set; } = QuestScheme.Https;

    /// <summary>
    /// The servers, each <c>host</c>, <c>host:port</c> or <c>[ipv6]:port</c>; at least one. The port is 9000 for HTTP and 9009 for TCP
    /// unless given. One is used until it fails, then the next in turn.
    /// </summary>
    public IList<string> Addresses => _addresses;

    /// <summary>
    /// The user of HTTP Basic authentication, with <see cref="Password"/>; over TCP the key id, with <see cref="Token"/>.
    /// </summary>
    public string? Username { get; set; }

    /// <summary>The password of HTTP Basic authentication. HTTP only.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Password { get; set; }

    /// <summary>The bearer token of HTTP; over TCP the private key, <c>d</c> of the JSON Web Key.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>
    /// The public key over TCP, <c>x</c> of the JSON Web Key. Accepted for other clients' sake; it is derived from <see cref="Token"/>.
    /// </summary>
    public string? TokenX { get; set; }

    /// <summary>
    /// The public key over TCP, <c>y</c> of the JSON Web Key. Accepted for other clients' sake; it is derived from <see cref="Token"/>.
    /// </summary>
    public string? TokenY { get; set; }

    /// <summary>The longest time for the TLS handshake and the authentication. At least 1 ms; 15 s where null. TCP only.</summary>
    public TimeSpan? AuthTimeout { get; set; }

    /// <summary>Whether the server's certificate is verified; <see cref="Questline.TlsVerify.On"/> unless set.</summary>
    public TlsVerify TlsVerify { get; set; }

    /// <summary>
    /// Whose certificates are trusted. Where null: <see cref="Questline.TlsCa.PemFile"/> if <see cref="TlsRoots"/> is given, else
    /// <see cref="Questline.TlsCa.OsRoots"/>.
    /// </summary>
    public TlsCa? TlsCa { get; set; }

    /// <summary>The path of a PEM file with the trusted certificates.</summary>
    public string? TlsRoots { get; set; }

    /// <summary>The password of <see cref="TlsRoots"/> where that is a PKCS#12 store.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? TlsRootsPassword { get; set; }

    /// <summary>
    /// Whether the authorities are asked, over the network and in each handshake, if they have revoked a certificate of the server; false unless set. A
    /// certificate about which no answer is to be had is refused, so that your own certificates need a revocation list or service that is reachable.
    /// </summary>
    public bool TlsCheckRevocation { get; set; }

    /// <summary>
    /// The days before a certificate of the server expires, or one of those above it, from which on the log warns once a day. 0 to 3650, 0 for never;
    /// 30 where null.
    /// </summary>
    public int? TlsExpiryNoticeDays { get; set; }

    /// <summary>The version of the line protocol. Where null the server is asked over HTTP; over TCP it is 1.</summary>
    public ProtocolVersion? ProtocolVersion { get; set; }

    /// <summary>
    /// The longest name of a table or column in bytes of UTF-8; the server's own limit counts where it is lower. At least 16; 127 where null.
    /// </summary>
    public int? MaxNameLength { get; set; }

    /// <summary>The size in bytes of the segments that make up the memory for rows; a larger row gets one of its own. At least 1024; 65536 where null.</summary>
    public int? InitialBufferSize { get; set; }

    /// <summary>
    /// The most memory in bytes that unsent rows may take; a writer waits when it is full. At least 1024 and
    /// <see cref="InitialBufferSize"/>; 104857600 (100 MiB) where null.
    /// </summary>
    public long? MaxBufferSize { get; set; }

    /// <summary>
    /// Whether rows are sent without a flush being asked for; true unless set. False overrules <see cref="AutoFlushRows"/>,
    /// <see cref="AutoFlushBytes"/> and <see cref="AutoFlushInterval"/>.
    /// </summary>
    public bool AutoFlush { get; set; } = true;

    /// <summary>The rows with which a batch is sent; 0 for off. Where null: 75000 over HTTP, 600 over TCP.</summary>
    public int? AutoFlushRows { get; set; }

    /// <summary>The bytes, before compression, with which a batch is sent; 0 for off. Off where null.</summary>
    public long? AutoFlushBytes { get; set; }

    /// <summary>
    /// The longest time that a row waits before it is sent; <see cref="TimeSpan.Zero"/> or <see cref="Timeout.InfiniteTimeSpan"/> for
    /// off. 1 s where null.
    /// </summary>
    public TimeSpan? AutoFlushInterval { get; set; }

    /// <summary>
    /// The longest time to open a connection; over TCP also the longest time in which a server may take no rows. At least 1 ms; 10 s
    /// where null.
    /// </summary>
    public TimeSpan? ConnectTimeout { get; set; }

    /// <summary>
    /// The longest time for one request, to which the time for its size is added: see <see cref="RequestMinThroughput"/>. At least 1 ms;
    /// 10 s where null. HTTP only.
    /// </summary>
    public TimeSpan? RequestTimeout { get; set; }

    /// <summary>
    /// The slowest upload to expect in bytes per second: a request of n bytes gets n divided by this in addition to
    /// <see cref="RequestTimeout"/>; 0 adds nothing. 102400 where null. HTTP only.
    /// </summary>
    public long? RequestMinThroughput { get; set; }

    /// <summary>
    /// How long what fails for the moment is repeated, from its first failure on; after that its rows stay pending until the next write, flush or
    /// interval. <see cref="TimeSpan.Zero"/> for never; 10 s where null. HTTP only; over TCP it is always 10 s.
    /// </summary>
    public TimeSpan? RetryTimeout { get; set; }

    /// <summary>
    /// The longest pause between two attempts, unless the server asks for more (<c>Retry-After</c>). At least 10 ms; 1 s where null. HTTP only;
    /// over TCP it is always 1 s.
    /// </summary>
    public TimeSpan? RetryMaxBackoff { get; set; }

    /// <summary>Whether requests with rows are compressed, while they are being sent; false unless set. HTTP only.</summary>
    public bool Gzip { get; set; }

    /// <summary>
    /// How long an idle connection is kept open; <see cref="TimeSpan.Zero"/> for not at all. 2 minutes where null. HTTP only.
    /// </summary>
    public TimeSpan? PoolTimeout { get; set; }

    /// <summary>The IP address of the local network interface to connect from. TCP only.</summary>
    public string? BindInterface { get; set; }

    /// <summary>
    /// The batches on the wire at once, 1 to 64, each over a connection of its own. More than 1 gives up the order between batches: any may arrive
    /// first, or be repeated behind the others. 1 where null. HTTP only; over TCP it is always 1.
    /// </summary>
    public int? MaxInFlight { get; set; }

    /// <summary>
    /// How long <c>DisposeAsync</c> waits for pending rows to be acknowledged, repetitions included; <see cref="TimeSpan.Zero"/> for not at all. 5 s
    /// where null.
    /// </summary>
    public TimeSpan? CloseTimeout { get; set; }

    /// <summary>
    /// Takes each row that the server rejects. Called from a background thread, one row at a time unless <see cref="MaxInFlight"/> is above 1.
    /// Delivery waits for it: it must be quick, and must not wait for the sender, neither for a flush nor for a write that finds no room. What
    /// it throws is logged, and the row then treated as if there were no handler. Without one, rejected rows are in the
    /// <see cref="QuestRowRejectedException"/> of the next flush or write. Does not bind from configuration.
    /// </summary>
    public Action<RejectedRow>? RowRejected { get; set; }

    /// <summary>
    /// Looks at the server's certificate in addition, for example for a key that is pinned. Called in each handshake after Questline's own
    /// verification has succeeded, so that it can refuse a certificate and never accept one that was refused; under
    /// <see cref="Questline.TlsVerify.UnsafeOff"/> nothing was verified before. False, or an exception, refuses the server as a <see cref="QuestTlsException"/>
    /// (<see cref="TlsProblem.RefusedByCallback"/>). The errors that it is given are <see cref="SslPolicyErrors.None"/> after a verification, and
    /// what the platform holds against the certificate without one. Called from any thread, also from several at once; the handshake waits for it.
    /// TLS only; does not bind from configuration.
    /// </summary>
    public RemoteCertificateValidationCallback? TlsCertificateValidation { get; set; }

    /// <summary>
    /// What the sender shows to a server that demands a client certificate: with its private key, and made for clients. A server asks before its own
    /// certificate can be verified, so one that is refused then has seen this one (never the key). Intermediate certificates above it
    /// are sent along where they are in the operating system's store. It must not be disposed before the sender. A server that demands one and gets
    /// none, or does not accept it, fails as <see cref="TlsProblem.ClientCertificateRequired"/> or
    /// <see cref="TlsProblem.ClientCertificateRefused"/>. TLS only; does not bind from configuration.
    /// </summary>
    public X509Certificate2? TlsClientCertificate { get; set; }

    /// <summary>Where the sender logs; nowhere where null. Does not bind from configuration.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of timers and time-outs; the system's unless set. Does not bind from configuration.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Reads a conf string: <c>https::addr=localhost:9000;username=admin;password=quest;</c>.</summary>
    /// <param name="confString">The conf string. A <c>;</c> inside a value is written <c>;;</c>.</param>
    /// <returns>Options with exactly the keys that were given.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="confString"/> is null.</exception>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    public static QuestSenderOptions Parse([StringSyntax(ConfString.SyntaxName)] string confString)
    {
        ArgumentNullException.ThrowIfNull(confString);
        ConfString conf = ConfString.Parse(confString);
        ConfErrors.ThrowIfAny(conf.Problems);
        return OptionsReader.Read(conf);
    }

    /// <summary>
    /// Reads the conf string in the environment variable <c>QDB_CLIENT_CONF</c>, so that services such as <see cref="LoggerFactory"/> can be added
    /// before a sender is made of it.
    /// </summary>
    /// <returns>Options with exactly the keys that were given.</returns>
    /// <exception cref="QuestConfigurationException">The variable is not set, or its conf string is wrong.</exception>
    public static QuestSenderOptions FromEnvironment() =>
        Parse(Environment.GetEnvironmentVariable("QDB_CLIENT_CONF") is { Length: > 0 } confString
            ? confString
            : throw new QuestConfigurationException("The environment variable QDB_CLIENT_CONF is not set: put a conf string into it."));

    /// <summary>Says only which transport it is for, since everything else may be a secret.</summary>
    public override string ToString() => $"{nameof(QuestSenderOptions)} ({Scheme})";

    internal QuestSenderOptions Copy()
    {
        QuestSenderOptions copy = (QuestSenderOptions)MemberwiseClone();
        copy._addresses = [.. _addresses];
        return copy;
    }
}
