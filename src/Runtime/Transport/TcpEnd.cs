namespace Questline.Transport;

/// <summary>How a connection ended over which a server sends nothing.</summary>
/// <param name="Received">The first byte, where the server sent one all the same.</param>
/// <param name="Failure">What broke the connection; null where the server closed it in order.</param>
internal sealed record TcpEnd(byte? Received = null, Exception? Failure = null)
{
    public bool IsOrderly => Received is null && Failure is null;
}
