using Questline.Configuration;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>The way of a sender to one server.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Http">Null over TCP.</param>
/// <param name="Tcp">Null over HTTP.</param>
internal sealed record ServerWay(ServerAddress Address, HttpTransport? Http, TcpConnector? Tcp) : IDisposable
{
    public void Dispose()
    {
        Http?.Dispose();
        Tcp?.Dispose();
    }
}
