using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace Questline.Tls;

/// <summary>Turns plain connections into TLS connections to a verified server. One per sender; safe to use from several threads at once.</summary>
internal sealed class TlsAuthenticator
{
    private readonly TlsSettings _settings;
    private readonly RootsFile? _rootsFile;
    private readonly ApplicationCheck? _application;

    // The servers that demanded a client certificate and then answered; no more than addr has.
    private readonly ConcurrentDictionary<DnsEndPoint, bool> _answered = new();

    /// <summary>Reads no file and makes no connection.</summary>
    /// <exception cref="QuestTlsException">Verification is off and the build does not allow it.</exception>
    public TlsAuthenticator(TlsSettings settings, ILogger logger)
    {
        UnsafeTls.ThrowIfNotAllowed(settings);
        if (!settings.Verify)
            logger.VerificationOff();

        _settings = settings;
        _application = settings.CertificateValidation is { } callback ? new ApplicationCheck(callback) : null;
        if (settings is { Verify: true, Ca: TlsCa.PemFile })
            _rootsFile = new RootsFile(
                settings.RootsPath ?? throw new ArgumentException("tls_ca=pem_file needs tls_roots.", nameof(settings)), settings.RootsPassword, logger);
    }

    /// <summary>How long a handshake may take before it fails as <see cref="TlsProblem.TimedOut"/>.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>What measures it.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Authenticates the server at the other end. The stream owns the transport; where this throws, the transport is closed.</summary>
    /// <param name="transport">A connected stream.</param>
    /// <param name="server">The server as <c>addr</c> names it; the host is a DNS name or an IP address.</param>
    /// <param name="reconnect">
    /// Makes a second plain connection to the same server, to ask a silent one whether it speaks HTTP; null where it cannot.
    /// </param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="QuestTlsException">There is no connection that may be trusted.</exception>
    public async ValueTask<SecuredConnection> AuthenticateAsync(
        Stream transport,
        DnsEndPoint server,
        Func<CancellationToken, ValueTask<Stream>>? reconnect,
        CancellationToken cancellationToken)
    {
        var traffic = new ObservedStream(transport);
        var tls = new SecuredStream(traffic);
        var authenticated = false;
        try
        {
            var name = ServerName.Normalize(server.Host);
            var check = CheckFor(name, out var anchors);
            var offer = new ClientCertificateOffer(_settings.ClientCertificate);
            var failure = new HandshakeFailure(traffic, check, offer, reconnect);
            await HandshakeAsync(tls, Options(name, anchors, check, offer), check, failure, cancellationToken).ConfigureAwait(false);
            traffic.StopObserving();
            if (offer.IsDemanded)
                Watch(tls, server, offer, check.Chain);
            authenticated = true;
            return new SecuredConnection(tls, check.Chain);
        }
        finally
        {
            if (!authenticated)
                await tls.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Watch(SecuredStream tls, DnsEndPoint server, ClientCertificateOffer offer, ServerChain chain) => tls.Watch(new LateRefusal(
        cause => TlsFinding.ToException([offer.Refusal], _settings, chain, cause, isLate: true),
        hasWorked: _answered.ContainsKey(server),
        () => _answered.TryAdd(server, true),
        TimeProvider));

    private async ValueTask HandshakeAsync(
        SslStream tls,
        SslClientAuthenticationOptions options,
        ServerCertificateCheck check,
        HandshakeFailure failure,
        CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(HandshakeTimeout, TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await AuthenticateAsync(tls, options, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is AuthenticationException or IOException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool timedOut = limit.IsCancellationRequested;
            var findings = await failure.ExplainAsync(timedOut, cancellationToken).ConfigureAwait(false);
            throw TlsFinding.ToException(findings, _settings, check.Chain, exception);
        }
        catch (CryptographicException exception)
        {
            // The platform builds the chain before it asks for a verdict, and throws at a kind of certificate that it does not know.
            throw TlsFinding.ToException([UnfitCertificate.Unexaminable], _settings, check.Chain, exception);
        }
    }

    // What is fetched to judge a certificate holds up a thread that no token reaches: it is left behind then, and ends by its own time-outs.
    private static async Task AuthenticateAsync(SslStream tls, SslClientAuthenticationOptions options, CancellationToken cancellationToken)
    {
        // Of its own, since a handshake whose bytes are there already runs on without giving the thread back.
        Task handshake = Task.Run(() => tls.AuthenticateAsClientAsync(options, cancellationToken), CancellationToken.None);
        try
        {
            await handshake.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _ = handshake.ContinueWith(static late => late.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
    }

    private SslClientAuthenticationOptions Options(string name, TrustAnchors anchors, ServerCertificateCheck check, ClientCertificateOffer offer) => new()
    {
        TargetHost = ServerName.Indication(name),
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        CertificateChainPolicy = anchors.CreatePolicy(_settings.CheckRevocation, RetrievalTimeout),
        LocalCertificateSelectionCallback = (_, _, _, server, _) => offer.Answer(server, check),
        RemoteCertificateValidationCallback = UnsafeTls.IsAllowed && !_settings.Verify
            ? UnverifiedServer.Accepted(check)
            : (sender, certificate, chain, _) => check.Accept(sender, certificate, chain),
        // A resumed session would carry one sender's verdict to another.
        AllowTlsResume = false,
    };

    private ServerCertificateCheck CheckFor(string name, out TrustAnchors anchors)
    {
        (anchors, var alternative) = _settings switch
        {
            { Verify: false } => (TrustAnchors.None, null),
            { Ca: TlsCa.PemFile } => (_rootsFile!.Anchors(), null),
            { Ca: TlsCa.WebpkiRoots } => (Webpki, null),
            { Ca: TlsCa.WebpkiAndOsRoots } => (Webpki, TrustAnchors.OperatingSystem),
            _ => (TrustAnchors.OperatingSystem, (TrustAnchors?)null),
        };
        return new ServerCertificateCheck(name, _settings, anchors, alternative, _application, RetrievalTimeout);
    }

    /// <summary>A chain of two asks four times at most, by OCSP and for a list, for each; which leaves time for a verdict.</summary>
    private TimeSpan RetrievalTimeout => HandshakeTimeout / 8;

    private TrustAnchors Webpki => _settings.Webpki ?? WebpkiRoots.Embedded.Anchors;
}
