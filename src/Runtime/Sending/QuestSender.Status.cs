using Questline.Sending;
using Questline.Transport;

namespace Questline;

/// <summary>Whether a server takes rows from us.</summary>
public sealed partial class QuestSender
{
    /// <summary>
    /// Asks a server whether it takes rows from this sender, with its credentials and TLS, and stores nothing: what a health check wants to know. Where the
    /// server in use cannot be reached or takes no rows, each other one of <c>addr</c> is asked once; a wrong password or an untrusted certificate is an error
    /// at once. Over TCP, where a server says nothing, it is the connection that is looked at.
    /// </summary>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>What the server that takes rows told of itself.</returns>
    /// <exception cref="QuestException">No server takes rows from this sender.</exception>
    /// <exception cref="ObjectDisposedException">The sender was closed or disposed.</exception>
    public async Task<ServerStatus> CheckAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfClosed();
        ServerCapabilities server = await VerifyAsync(cancellationToken).ConfigureAwait(false);
        return new ServerStatus(server.Version, _connector.CertificateExpiresAt);
    }

    /// <summary>Returns when a server has said that it takes rows from us; each is asked once.</summary>
    private async Task<ServerCapabilities> VerifyAsync(CancellationToken cancellationToken)
    {
        var budget = new RetryBudget(_servers, _settings with { RetryTimeout = TimeSpan.Zero }, _timeProvider, _logger) { TriesEveryServer = true };
        return await budget.RunAsync(VerifyAsync, cancellationToken).ConfigureAwait(false);

        async ValueTask<ServerCapabilities> VerifyAsync(Server server)
        {
            ServerCapabilities capabilities = await _servers.OpenAsync(server, cancellationToken).ConfigureAwait(false);
            await server.Transport.VerifyAsync(cancellationToken).ConfigureAwait(false);
            return capabilities;
        }
    }
}
