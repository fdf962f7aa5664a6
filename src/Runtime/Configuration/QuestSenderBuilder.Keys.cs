using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Questline;

// One method for each key, and for the services that are no keys.
public sealed partial class QuestSenderBuilder
{
    /// <summary>Sets the user of HTTP Basic authentication, or over TCP the key id.</summary>
    /// <param name="username">The user.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder Username(string username)
    {
        _options.Username = username;
        return this;
    }

    /// <summary>Sets the password of HTTP Basic authentication.</summary>
    /// <param name="password">The password.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder Password(string password)
    {
        _options.Password = password;
        return this;
    }

    /// <summary>Sets the bearer token, or over TCP the private key.</summary>
    /// <param name="token">The token.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder Token(string token)
    {
        _options.Token = token;
        return this;
    }

    /// <summary>Sets the public key over TCP, <c>x</c> of the JSON Web Key; accepted for other clients' sake.</summary>
    /// <param name="tokenX">The coordinate.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TokenX(string tokenX)
    {
        _options.TokenX = tokenX;
        return this;
    }

    /// <summary>Sets the public key over TCP, <c>y</c> of the JSON Web Key; accepted for other clients' sake.</summary>
    /// <param name="tokenY">The coordinate.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TokenY(string tokenY)
    {
        _options.TokenY = tokenY;
        return this;
    }

    /// <summary>Sets the longest time for the TLS handshake and the authentication over TCP.</summary>
    /// <param name="time">At least 1 ms.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder AuthTimeout(TimeSpan time)
    {
        _options.AuthTimeout = time;
        return this;
    }

    /// <summary>Sets whether the server's certificate is verified.</summary>
    /// <param name="verify">On, or off where the build allows it.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsVerify(TlsVerify verify)
    {
        _options.TlsVerify = verify;
        return this;
    }

    /// <summary>Sets whose certificates are trusted.</summary>
    /// <param name="ca">The source of trust.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsCa(TlsCa ca)
    {
        _options.TlsCa = ca;
        return this;
    }

    /// <summary>Sets the file with the trusted certificates; implies <see cref="Questline.TlsCa.PemFile"/>.</summary>
    /// <param name="path">The path of a PEM file.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsRoots(string path)
    {
        _options.TlsRoots = path;
        return this;
    }

    /// <summary>Sets the password of <see cref="TlsRoots"/> where that is a PKCS#12 store.</summary>
    /// <param name="password">The password.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsRootsPassword(string password)
    {
        _options.TlsRootsPassword = password;
        return this;
    }

    /// <summary>Sets whether the authorities are asked if they have revoked a certificate of the server.</summary>
    /// <param name="isOn">See <see cref="QuestSenderOptions.TlsCheckRevocation"/>.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsCheckRevocation(bool isOn)
    {
        _options.TlsCheckRevocation = isOn;
        return this;
    }

    /// <summary>Sets how long before a certificate of the server expires the log begins to warn.</summary>
    /// <param name="days">0 to 3650; 0 for never.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsExpiryNoticeDays(int days)
    {
        _options.TlsExpiryNoticeDays = days;
        return this;
    }

    /// <summary>Sets the version of the line protocol instead of asking the server.</summary>
    /// <param name="version">The version.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder ProtocolVersion(ProtocolVersion version)
    {
        _options.ProtocolVersion = version;
        return this;
    }

    /// <summary>Sets the longest name of a table or column; the server's own limit counts where it is lower.</summary>
    /// <param name="bytes">Bytes of UTF-8, at least 16.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder MaxNameLength(int bytes)
    {
        _options.MaxNameLength = bytes;
        return this;
    }

    /// <summary>Sets the size of the segments that make up the memory for rows; a larger row gets one of its own.</summary>
    /// <param name="bytes">Bytes, at least 1024.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder InitialBufferSize(int bytes)
    {
        _options.InitialBufferSize = bytes;
        return this;
    }

    /// <summary>Sets the most memory that unsent rows may take; a writer waits when it is full.</summary>
    /// <param name="bytes">Bytes, at least 1024 and at least the initial size.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder MaxBufferSize(long bytes)
    {
        _options.MaxBufferSize = bytes;
        return this;
    }

    /// <summary>Sets whether rows are sent without a flush being asked for.</summary>
    /// <param name="isOn">False to send on a flush only.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder AutoFlush(bool isOn)
    {
        _options.AutoFlush = isOn;
        return this;
    }

    /// <summary>Sets the rows with which a batch is sent.</summary>
    /// <param name="rows">At least 1, or 0 for off.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder AutoFlushRows(int rows)
    {
        _options.AutoFlushRows = rows;
        return this;
    }

    /// <summary>Sets the bytes, before compression, with which a batch is sent.</summary>
    /// <param name="bytes">At least 1, or 0 for off.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder AutoFlushBytes(long bytes)
    {
        _options.AutoFlushBytes = bytes;
        return this;
    }

    /// <summary>Sets the longest time that a row waits before it is sent.</summary>
    /// <param name="time">At least 1 ms; <see cref="TimeSpan.Zero"/> or <see cref="Timeout.InfiniteTimeSpan"/> for off.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder AutoFlushInterval(TimeSpan time)
    {
        _options.AutoFlushInterval = time;
        return this;
    }

    /// <summary>Sets the longest time to open a connection; over TCP also the longest time in which a server may take no rows.</summary>
    /// <param name="time">At least 1 ms.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder ConnectTimeout(TimeSpan time)
    {
        _options.ConnectTimeout = time;
        return this;
    }

    /// <summary>Sets the longest time for one request, to which the time for its size is added.</summary>
    /// <param name="time">At least 1 ms.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder RequestTimeout(TimeSpan time)
    {
        _options.RequestTimeout = time;
        return this;
    }

    /// <summary>Sets the slowest upload to expect, which gives a request time for its size.</summary>
    /// <param name="bytesPerSecond">Bytes per second; 0 adds no time.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder RequestMinThroughput(long bytesPerSecond)
    {
        _options.RequestMinThroughput = bytesPerSecond;
        return this;
    }

    /// <summary>Sets how long what fails for the moment is repeated, from its first failure on.</summary>
    /// <param name="time">The time; zero for never.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder RetryTimeout(TimeSpan time)
    {
        _options.RetryTimeout = time;
        return this;
    }

    /// <summary>Sets the longest pause between two attempts, unless the server asks for more.</summary>
    /// <param name="time">At least 10 ms.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder RetryMaxBackoff(TimeSpan time)
    {
        _options.RetryMaxBackoff = time;
        return this;
    }

    /// <summary>Sets whether requests are compressed.</summary>
    /// <param name="isOn">True to compress.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder Gzip(bool isOn)
    {
        _options.Gzip = isOn;
        return this;
    }

    /// <summary>Sets how long an idle connection is kept open.</summary>
    /// <param name="time">The time; zero for not at all.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder PoolTimeout(TimeSpan time)
    {
        _options.PoolTimeout = time;
        return this;
    }

    /// <summary>Sets the local network interface to connect from, over TCP.</summary>
    /// <param name="address">Its IP address.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder BindInterface(string address)
    {
        _options.BindInterface = address;
        return this;
    }

    /// <summary>Sets the batches on the wire at once, each over a connection of its own; more than 1 gives up the order between batches.</summary>
    /// <param name="batches">1 to 64.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder MaxInFlight(int batches)
    {
        _options.MaxInFlight = batches;
        return this;
    }

    /// <summary>Sets how long <c>DisposeAsync</c> waits for pending rows to be acknowledged, repetitions included.</summary>
    /// <param name="time">The time; zero for not at all.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder CloseTimeout(TimeSpan time)
    {
        _options.CloseTimeout = time;
        return this;
    }

    /// <summary>Sets who takes the rows that the server rejects.</summary>
    /// <param name="handler">See <see cref="QuestSenderOptions.RowRejected"/>.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder RowRejected(Action<RejectedRow> handler)
    {
        _options.RowRejected = handler;
        return this;
    }

    /// <summary>Sets what looks at the server's certificate in addition to Questline's own verification.</summary>
    /// <param name="callback">See <see cref="QuestSenderOptions.TlsCertificateValidation"/>.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsCertificateValidation(RemoteCertificateValidationCallback callback)
    {
        _options.TlsCertificateValidation = callback;
        return this;
    }

    /// <summary>Sets what the sender shows to a server that demands a client certificate.</summary>
    /// <param name="certificate">With its private key; see <see cref="QuestSenderOptions.TlsClientCertificate"/>.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TlsClientCertificate(X509Certificate2 certificate)
    {
        _options.TlsClientCertificate = certificate;
        return this;
    }

    /// <summary>Sets where the sender logs.</summary>
    /// <param name="loggerFactory">The factory of its loggers.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder LoggerFactory(ILoggerFactory loggerFactory)
    {
        _options.LoggerFactory = loggerFactory;
        return this;
    }

    /// <summary>Sets the clock of timers and time-outs.</summary>
    /// <param name="timeProvider">The clock.</param>
    /// <returns>This builder.</returns>
    public QuestSenderBuilder TimeProvider(TimeProvider timeProvider)
    {
        _options.TimeProvider = timeProvider;
        return this;
    }
}
