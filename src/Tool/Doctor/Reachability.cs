using System.Net;
using System.Net.Sockets;
using Questline.Configuration;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>The way up to a connection: name, TCP, TLS.</summary>
internal sealed class Reachability(StepLog log, SenderParts parts, ServerWay way)
{
    private readonly ServerAddress _server = way.Address;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await log.RunAsync(StepName.Resolve, _server.Authority, notes => ResolveAsync(notes, cancellationToken));
        NetworkStream connection = await log.RunAsync(StepName.Connect, _server.Authority, notes => ConnectAsync(addresses, notes, cancellationToken));
        await using (connection)
        {
            if (parts.Settings.UsesTls)
                await new TlsExamination(log, parts, way).RunAsync(connection, cancellationToken);
            else
                log.Skip(StepName.TlsHandshake, _server.Authority, Unencrypted(addresses));
        }
    }

    private string Unencrypted(IPAddress[] addresses)
    {
        string secure = parts.Settings.UsesTcp ? "tcps" : "https";
        string exposed = parts.Settings.Credentials is not null && !addresses.All(IPAddress.IsLoopback) ? "; also the credentials are not" : "";
        return $"Nothing is encrypted{exposed}: {secure} would be.";
    }

    private async Task<IPAddress[]> ResolveAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await WithinConnectTimeoutAsync(
            token => parts.Sockets.ResolveAsync(_server.Host, token), "The name server did not answer within connect_timeout.", cancellationToken);
        notes.Add(string.Join(", ", addresses.Select(address => address.ToString())));
        return addresses;
    }

    private Task<NetworkStream> ConnectAsync(IPAddress[] addresses, StepNotes notes, CancellationToken cancellationToken) =>
        WithinConnectTimeoutAsync(token => TryAllAsync(addresses, notes, token), "No address answered within connect_timeout.", cancellationToken);

    private async ValueTask<NetworkStream> TryAllAsync(IPAddress[] addresses, StepNotes notes, CancellationToken cancellationToken)
    {
        for (int next = 0; ; next++)
        {
            var endPoint = new IPEndPoint(addresses[next], _server.Port);
            try
            {
                Socket socket = await parts.Sockets.OpenAsync(endPoint, cancellationToken);
                notes.Add($"{endPoint}");
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception) when (next + 1 < addresses.Length)
            {
                notes.Add($"{endPoint} failed ({exception.SocketErrorCode}).");
            }
        }
    }

    /// <summary>A sender has that time for both, name and connection; here each has it.</summary>
    private async Task<T> WithinConnectTimeoutAsync<T>(Func<CancellationToken, ValueTask<T>> action, string late, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(parts.Settings.ConnectTimeout, parts.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return await action(either.Token);
        }
        catch (SocketException exception)
        {
            throw ConnectionFailure.ExplainConnecting(exception);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new QuestConnectionException(late);
        }
    }
}
