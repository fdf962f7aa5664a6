using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using Questline.Configuration;
using Questline.Tls;

namespace Questline.Transport;

/// <summary>QuestDB ILP over HTTP(S), to one server: <c>POST /write</c> for rows, <c>GET /settings</c> for what the server speaks.</summary>
internal sealed partial class HttpTransport : ITransport
{
    /// <summary>What timers take: sums of settings may be more.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly HttpMessageInvoker _http;
    private readonly AuthenticationHeaderValue? _authorization;
    private readonly ServerError _errors;
    private readonly Uri _write;
    private readonly Uri _serverSettings;

    // A connection on which the server demanded a client certificate, until it has answered a request.
    private volatile SecuredStream? _demanding;
    private volatile bool _hasAnswered;

    public HttpTransport(SenderSettings settings, ServerAddress address, ServerConnector connector, TimeProvider timeProvider)
    {
        _settings = settings;
        _timeProvider = timeProvider;
        _http = new HttpMessageInvoker(CreateHandler(connector));
        _authorization = HttpCredentials.ToHeader(settings.Credentials);
        _errors = new ServerError(ConfidentialText.Of(settings, _authorization), timeProvider);
        var server = new Uri($"{(settings.UsesTls ? Uri.UriSchemeHttps : Uri.UriSchemeHttp)}://{address.Authority}");
        _write = new Uri(server, "/write?precision=n");
        _serverSettings = new Uri(server, "/settings");
    }

    public async ValueTask<ServerCapabilities> NegotiateAsync(CancellationToken cancellationToken)
    {
        if (_settings.ProtocolVersion is { } version)
            return new ServerCapabilities(version, _settings.MaxNameLength);

        return (await ReadSettingsAsync(cancellationToken).ConfigureAwait(false)).Body is { } body
            ? ServerSettings.Read(body, _settings.MaxNameLength)
            : new ServerCapabilities(ProtocolVersion.Version1, _settings.MaxNameLength);
    }

    /// <summary>What the server tells of itself.</summary>
    /// <exception cref="QuestException">The server cannot be reached or trusted, or does not answer.</exception>
    public async ValueTask<SettingsAnswer> ReadSettingsAsync(CancellationToken cancellationToken)
    {
        using var timeout = Timeout();
        using var request = new HttpRequestMessage(HttpMethod.Get, _serverSettings);
        return await ExchangeAsync(request, timeout, ReadSettingsAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>An empty request: the server checks the credentials and its own state, and stores nothing.</summary>
    public ValueTask VerifyAsync(CancellationToken cancellationToken) => SendAsync(ReadOnlySequence<byte>.Empty, cancellationToken);

    public async ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken)
    {
        using var timeout = Timeout();
        using var request = new HttpRequestMessage(HttpMethod.Post, _write);
        var content = _settings.Gzip && !rows.IsEmpty ? new GzipRowsContent(rows) : new RowsContent(rows);
        content.Started += () => timeout.CancelAfter(RequestTimeout(rows.Length));
        request.Content = content;
        await ExchangeAsync(request, timeout, ReadAcknowledgementAsync, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _http.Dispose();

    private SocketsHttpHandler CreateHandler(ServerConnector connector) => new()
    {
        ConnectCallback = async (context, token) => Remember(await connector.ConnectAsync(context.DnsEndPoint, token).ConfigureAwait(false)),
        // One more than for rows, so that a look at a table does not wait behind a batch.
        MaxConnectionsPerServer = _settings.MaxInFlight + 1,
        PooledConnectionIdleTimeout = _settings.PoolTimeout,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    };

    /// <summary>One request and its answer.</summary>
    private async ValueTask<T> ExchangeAsync<T>(
        HttpRequestMessage request, CancellationTokenSource timeout, Func<HttpResponseMessage, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        request.Version = HttpVersion.Version11;
        request.VersionPolicy = HttpVersionPolicy.RequestVersionExact;
        request.Headers.Authorization = _authorization;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            ThrowIfCertificateRefused(response);
            return await read(response, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw ConnectionFailure.Explain(exception, isTimeout: timeout.IsCancellationRequested, _settings.UsesTls);
        }
    }

    private Stream Remember(Stream connection)
    {
        if (!_hasAnswered && connection is SecuredStream { DemandsCertificate: true } secured)
            _demanding = secured;
        return connection;
    }

    /// <summary>
    /// A proxy that demands a client certificate may go through with the handshake, and answer every request with a page that says so. One that has
    /// answered otherwise means something else by it.
    /// </summary>
    private void ThrowIfCertificateRefused(HttpResponseMessage response)
    {
        if (_hasAnswered)
            return;

        if (_demanding is { } demanding && response.StatusCode is HttpStatusCode.BadRequest && ServerError.IsWebPage(response))
            throw demanding.Refusal();
        _hasAnswered = true;
        _demanding = null;
    }

    /// <summary>
    /// Until the body starts a request may have to wait for a connection, whose own time-outs know better what went wrong: TCP, and with TLS
    /// the handshake and a look at what the server speaks instead, each have <c>connect_timeout</c>.
    /// </summary>
    private CancellationTokenSource Timeout()
    {
        int steps = _settings.UsesTls ? 3 : 1;
        return new CancellationTokenSource(AtMostLongestTime((steps * _settings.ConnectTimeout) + _settings.RequestTimeout), _timeProvider);
    }

    private TimeSpan RequestTimeout(long bytes) => _settings.RequestMinThroughput == 0
        ? _settings.RequestTimeout
        : AtMostLongestTime(_settings.RequestTimeout + TimeSpan.FromSeconds((double)bytes / _settings.RequestMinThroughput));

    private static TimeSpan AtMostLongestTime(TimeSpan time) => time < LongestTime ? time : LongestTime;

    /// <summary>QuestDB answers 204, and what stands in front of it another success; a web page with one comes from something else.</summary>
    private async Task<bool> ReadAcknowledgementAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.IsSuccessStatusCode && !ServerError.IsWebPage(response)
            ? true
            : throw await _errors.ReadAsync(response, cancellationToken).ConfigureAwait(false);

    private async Task<SettingsAnswer> ReadSettingsAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.StatusCode == HttpStatusCode.NotFound)
            return new SettingsAnswer(null, ServerError.IsWebPage(response));
        if (!response.IsSuccessStatusCode)
            throw await _errors.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return new SettingsAnswer(
            await BoundedBody.ReadAsync(response, ServerSettings.MaxLength, cancellationToken).ConfigureAwait(false), ServerError.IsWebPage(response));
    }
}
