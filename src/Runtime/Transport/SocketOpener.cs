using System.Net;
using System.Net.Sockets;

namespace Questline.Transport;

/// <summary>Opens TCP connections, from a local address where one is set, and to the first address of a host that answers.</summary>
/// <param name="localAddress">What <c>bind_interface</c> names, or null where the operating system chooses.</param>
internal sealed class SocketOpener(IPAddress? localAddress)
{
    /// <exception cref="SocketException">No address of the host answered; it tells of the last one.</exception>
    /// <exception cref="QuestConnectionException">The local address cannot be used, or not for this host.</exception>
    public async ValueTask<Socket> OpenAsync(DnsEndPoint server, CancellationToken cancellationToken)
    {
        IPAddress[] addresses = await ResolveAsync(server.Host, cancellationToken).ConfigureAwait(false);
        return await OpenAsync(addresses, server.Port, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The addresses of a host that the local address can reach, in the order in which they are tried.</summary>
    /// <exception cref="SocketException">The host is not known.</exception>
    /// <exception cref="QuestConnectionException">The local address cannot be used for this host.</exception>
    public async ValueTask<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken) =>
        Reachable(await HostAddresses.FindAsync(host, cancellationToken).ConfigureAwait(false));

    /// <summary>Tries one address after the other.</summary>
    public async ValueTask<Socket> OpenAsync(IPAddress[] addresses, int port, CancellationToken cancellationToken)
    {
        for (int next = 0; ; next++)
        {
            try
            {
                return await OpenAsync(new IPEndPoint(addresses[next], port), cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException) when (next + 1 < addresses.Length)
            {
                // A host may have addresses that there is no way to, or that nobody listens on.
            }
        }
    }

    /// <summary>Tries this address alone.</summary>
    /// <exception cref="SocketException">It did not answer.</exception>
    /// <exception cref="QuestConnectionException">The local address cannot be used.</exception>
    public async ValueTask<Socket> OpenAsync(IPEndPoint server, CancellationToken cancellationToken)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            Bind(socket);
            socket.NoDelay = true;
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            await socket.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private IPAddress[] Reachable(IPAddress[] addresses)
    {
        if (localAddress is null)
            return addresses;

        IPAddress[] sameFamily = Array.FindAll(addresses, address => address.AddressFamily == localAddress.AddressFamily);
        return sameFamily is not []
            ? sameFamily
            : throw new QuestConnectionException(
                localAddress.AddressFamily == AddressFamily.InterNetworkV6
                    ? "The address in bind_interface is an IPv6 address, and the host in addr has none: bind to an IPv4 address."
                    : "The address in bind_interface is an IPv4 address, and the host in addr has none: bind to an IPv6 address.");
    }

    private void Bind(Socket socket)
    {
        if (localAddress is null)
            return;

        try
        {
            socket.Bind(new IPEndPoint(localAddress, 0));
        }
        catch (SocketException exception)
        {
            throw new QuestConnectionException(
                $"The address in bind_interface cannot be used ({exception.SocketErrorCode}): it must be an address of a network interface of this "
                + "machine that is up.",
                new SocketException(exception.ErrorCode));
        }
    }
}
