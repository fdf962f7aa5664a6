namespace Questline.ConfStrings;

/// <summary>One server: a host name or IP address without brackets, and a port.</summary>
internal sealed class ConfAddress(string host, int port)
{
    public string Host { get; } = host;

    public int Port { get; } = port;
}
