using System.Net.Sockets;
using System.Runtime.ExceptionServices;

namespace Questline.Transport;

/// <summary>Turns what sockets and HTTP throw into errors that say what to check. The framework's own name the address; these do not.</summary>
internal static class ConnectionFailure
{
    /// <exception cref="QuestException">Thrown on where one is inside: a TLS failure stays one, whatever it interrupted.</exception>
    public static QuestException Explain(Exception exception, bool isTimeout, bool usesTls)
    {
        if (Inside<QuestException>(exception) is { } explained)
            ExceptionDispatchInfo.Throw(explained);
        // Before anything else: giving up closes the connection, which then looks broken.
        if (isTimeout)
        {
            return new QuestConnectionException(
                "The server did not answer in time: look why it is slow, check that addr names its HTTP port (9000 by default), or raise request_timeout.");
        }

        if (Inside<SocketException>(exception) is { } socket)
            return new QuestConnectionException(Describe(socket.SocketErrorCode), WithoutAddress(socket));
        if (exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse })
        {
            return new QuestConnectionException(
                "What answered does not speak HTTP: check that addr names QuestDB's HTTP port (9000 by default); if it has TLS, use the scheme https.");
        }

        return new QuestConnectionException(
            "The connection broke before the server had answered" + (usesTls ? "." : "; if the server expects TLS, use the scheme https."),
            exception.InnerException as IOException);
    }

    /// <summary>Why there is no connection.</summary>
    public static QuestConnectionException ExplainConnecting(SocketException exception) =>
        new(Describe(exception.SocketErrorCode), WithoutAddress(exception)) { NothingWasSent = true };

    private static string Describe(SocketError error) => error switch
    {
        SocketError.ConnectionRefused =>
            "The connection was refused: check that QuestDB runs and that addr names its port (9000 by default for HTTP, 9009 for TCP).",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain =>
            "The host in addr is not known: check its spelling and the name server.",
        SocketError.TimedOut => "The server did not answer the connection: check the host in addr and firewalls in between.",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => "There is no way to the host in addr: check the network.",
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown =>
            "The server or something in between closed the connection before it had answered.",
        _ => $"The connection failed ({error}).",
    };

    private static TException? Inside<TException>(Exception exception)
        where TException : Exception
    {
        Exception? inner = exception;
        while (inner is not (null or TException))
            inner = inner.InnerException;
        return (TException?)inner;
    }

    private static SocketException WithoutAddress(SocketException exception) => new(exception.ErrorCode);
}
