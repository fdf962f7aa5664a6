using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Sending;

namespace Questline;

/// <summary>How a sender comes to be: without any I/O, or with a server that has said that it takes rows.</summary>
public sealed partial class QuestSender
{
    /// <summary>Makes a sender, without any I/O: the first write connects.</summary>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestTlsException"><c>tls_verify=unsafe_off</c>, and the build does not allow it.</exception>
    public static QuestSender Create([StringSyntax(ConfString.SyntaxName)] string confString) =>
        Create(QuestSenderOptions.Parse(confString));

    /// <summary>Makes a sender, without any I/O: the first write connects.</summary>
    /// <param name="options">The configuration; later changes to it have no effect.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The options are wrong; the message lists every problem.</exception>
    /// <exception cref="QuestTlsException">Verification is off, and the build does not allow it.</exception>
    public static QuestSender Create(QuestSenderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Create(options, SenderSettings.From(options));
    }

    /// <summary>Makes a sender of settings that no option changes, such as the roots of <c>webpki_roots</c>.</summary>
    internal static QuestSender Create(QuestSenderOptions options, SenderSettings settings)
    {
        ILogger logger = options.LoggerFactory is { } logs ? new QuietLogger(logs.CreateLogger<QuestSender>()) : NullLogger.Instance;
        foreach (string warning in settings.Warnings)
            logger.ConfigurationWarning(warning);
        return new QuestSender(settings, options, logger);
    }

    /// <summary>Makes a sender and connects, so that a wrong address, certificate or password shows at once.</summary>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The conf string is wrong; the message lists every problem.</exception>
    /// <exception cref="QuestException">The server cannot be reached, cannot be trusted, or takes no rows from us.</exception>
    public static Task<QuestSender> ConnectAsync(
        [StringSyntax(ConfString.SyntaxName)] string confString, CancellationToken cancellationToken = default) =>
        ConnectAsync(QuestSenderOptions.Parse(confString), cancellationToken);

    /// <summary>Makes a sender and connects, so that a wrong address, certificate or password shows at once.</summary>
    /// <param name="options">The configuration; later changes to it have no effect.</param>
    /// <param name="cancellationToken">Gives up, as an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The options are wrong; the message lists every problem.</exception>
    /// <exception cref="QuestException">The server cannot be reached, cannot be trusted, or takes no rows from us.</exception>
    public static async Task<QuestSender> ConnectAsync(QuestSenderOptions options, CancellationToken cancellationToken = default) =>
        await ConnectAsync(Create(options), cancellationToken).ConfigureAwait(false);

    /// <summary>Connects a sender that was just made, and disposes it where that fails.</summary>
    internal static async Task<QuestSender> ConnectAsync(QuestSender sender, CancellationToken cancellationToken)
    {
        try
        {
            await sender._negotiation.EnsureAsync(retries: false, cancellationToken).ConfigureAwait(false);
            await sender.VerifyAsync(cancellationToken).ConfigureAwait(false);
            return sender;
        }
        catch
        {
            await sender.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Makes a sender from the conf string in the environment variable <c>QDB_CLIENT_CONF</c>, without any I/O.</summary>
    /// <returns>The sender.</returns>
    /// <exception cref="QuestConfigurationException">The variable is not set, or its conf string is wrong.</exception>
    /// <exception cref="QuestTlsException"><c>tls_verify=unsafe_off</c>, and the build does not allow it.</exception>
    public static QuestSender FromEnvironment() => Create(QuestSenderOptions.FromEnvironment());
}
