using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Questline.ConfStrings;

namespace Questline;

/// <summary>
/// Configures a sender step by step: one method for each key of a conf string, with the defaults and ranges of
/// <see cref="QuestSenderOptions"/>. Values are checked when the sender is made. Not safe for use by several threads.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class QuestSenderBuilder
{
    private readonly QuestSenderOptions _options;

    private QuestSenderBuilder(QuestSenderOptions options) => _options = options;

    /// <summary>Begins with HTTP without TLS.</summary>
    /// <param name="host">The server: a host name or IP address.</param>
    /// <param name="port">The port, 1 to 65535; 9000 where null.</param>
    /// <returns>The builder.</returns>
    public static QuestSenderBuilder Http(string host, int? port = null) => Begin(QuestScheme.Http, host, port);

    /// <summary>Begins with HTTP over TLS.</summary>
    /// <param name="host">The server: a host name or IP address that its certificate names.</param>
    /// <param name="port">The port, 1 to 65535; 9000 where null.</param>
    /// <returns>The builder.</returns>
    public static QuestSenderBuilder Https(string host, int? port = null) => Begin(QuestScheme.Https, host, port);

    /// <summary>Begins with TCP without TLS.</summary>
    /// <param name="host">The server: a host name or IP address.</param>
    /// <param name="port">The port, 1 to 65535; 9009 where null.</param>
    /// <returns>The builder.</returns>
    public static QuestSenderBuilder Tcp(string host, int? port = null) => Begin(QuestScheme.Tcp, host, port);

    /// <summary>Begins with TCP over TLS.</summary>
    /// <param name="host">The server: a host name or IP address that its certificate names.</param>
    /// <param name="port">The port, 1 to 65535; 9009 where null.</param>
    /// <returns>The builder.</returns>
    public static QuestSenderBuilder Tcps(string host, int? port = null) => Begin(QuestScheme.Tcps, host, port);

    /// <summary>Begins with what a conf string says; the methods replace single keys of it.</summary>
    /// <param name="confString">The conf string: <c>https::addr=localhost:9000;</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="confString"/> is null.</exception>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    public static QuestSenderBuilder FromConf([StringSyntax(ConfString.SyntaxName)] string confString) =>
        new(QuestSenderOptions.Parse(confString));

    /// <summary>Adds another server to fail over to.</summary>
    /// <param name="host">A host name or IP address.</param>
    /// <param name="port">The port, 1 to 65535; that of the scheme where null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="host"/> is null.</exception>
    public QuestSenderBuilder Address(string host, int? port = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        bool isIPv6 = IPAddress.TryParse(host, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetworkV6;
        string bracketed = isIPv6 && !host.StartsWith('[') ? $"[{host}]" : host;
        string suffix = port is null ? "" : string.Create(CultureInfo.InvariantCulture, $":{port}");
        _options.Addresses.Add(bracketed + suffix);
        return this;
    }

    /// <summary>Makes the sender, without any I/O: the first write connects.</summary>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The configuration is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestTlsException">Verification is off, and the build does not allow it.</exception>
    public QuestSender Build() => QuestSender.Create(_options);

    /// <summary>Makes the sender and connects, so that a wrong address, certificate or password shows at once.</summary>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The configuration is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestException">The server cannot be reached, cannot be trusted, or takes no rows from us.</exception>
    public Task<QuestSender> BuildAsync(CancellationToken cancellationToken = default) => QuestSender.ConnectAsync(_options, cancellationToken);

    /// <summary>Says only which transport it is for, since everything else may be a secret.</summary>
    public override string ToString() => $"{nameof(QuestSenderBuilder)} ({_options.Scheme})";

    internal QuestSenderOptions ToOptions() => _options.Copy();

    private static QuestSenderBuilder Begin(QuestScheme scheme, string host, int? port) =>
        new QuestSenderBuilder(new QuestSenderOptions { Scheme = scheme }).Address(host, port);
}
