using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Questline.Extensions.Hosting.Configuration;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>Makes the sender that everything in the application shares, without any I/O.</summary>
internal static class SharedSender
{
    /// <exception cref="QuestConfigurationException">The options are wrong; the message begins with the sender where there is something to tell it by.</exception>
    public static QuestSender Create(IServiceProvider services, string name)
    {
        try
        {
            QuestSenderOptions options = services.GetRequiredService<IOptionsMonitor<QuestSenderOptions>>().Get(name);
            QuestSender sender = QuestSender.Create(options);
            services.GetRequiredService<OpenSenders>().Add(new(name, sender));
            return sender;
        }
        catch (QuestConfigurationException exception) when (Describe(services, name) is { } description)
        {
            throw WithDescription(description, exception);
        }
    }

    private static string? Describe(IServiceProvider services, string name) =>
        services.GetServices<SenderSource>().Last(source => source.Name == name).Description;

    // The message of one problem is its reason and position, that of several a list with a position each.
    private static QuestConfigurationException WithDescription(string description, QuestConfigurationException exception) =>
        exception.Message.StartsWith(exception.Reason, StringComparison.Ordinal)
            ? new($"{description}: {exception.Reason}", exception.Key, exception.Position)
            : new($"{description}: {exception.Message}", exception.Key);
}
