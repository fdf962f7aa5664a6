using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Questline;
using Questline.Extensions.Hosting.Configuration;
using Questline.Extensions.Hosting.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>
/// Senders with a key, for several servers in one application: <c>[FromKeyedServices("market")] IQuestSender sender</c>.
/// </content>
public static partial class QuestSenderServiceCollectionExtensions
{
    /// <summary>Registers one of several senders, with the options of a conf string.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="serviceKey">The key of the sender, which is also the name of its options.</param>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>. It is read when the sender is made.</param>
    /// <returns>The options, for what no conf string can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is empty.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddKeyedQuestSender(
        this IServiceCollection services, string serviceKey, [StringSyntax("questdb-conf")] string confString)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        return SenderRegistration.Add(services, SenderSources.Code(serviceKey, confString));
    }

    /// <summary>Registers one of several senders, with options that code sets.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="serviceKey">The key of the sender, which is also the name of its options.</param>
    /// <param name="configure">Is given options with the defaults when the sender is made.</param>
    /// <returns>The options, for what needs other services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is empty.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddKeyedQuestSender(
        this IServiceCollection services, string serviceKey, Action<QuestSenderOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        return SenderRegistration.Add(services, SenderSources.Code(serviceKey, configure));
    }

    /// <summary>
    /// Registers one of several senders, with the options in a section of the configuration, as
    /// <see cref="AddQuestSender(IServiceCollection, IConfiguration)"/> reads it.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="serviceKey">The key of the sender, which is also the name of its options.</param>
    /// <param name="section">For example <c>builder.Configuration.GetSection("Market")</c>. It is read when the sender is made; later changes have no effect.</param>
    /// <returns>The options, for what no configuration can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is empty, or <paramref name="section"/> a whole configuration.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddKeyedQuestSender(
        this IServiceCollection services, string serviceKey, IConfiguration section)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        return SenderRegistration.Add(services, SenderSources.Section(serviceKey, section));
    }

    /// <summary>Registers one of several senders, with the options of a conf string among the connection strings of the configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="serviceKey">The key of the sender, which is also the name of its options.</param>
    /// <param name="name">The name: of <c>Market</c>, the conf string is at <c>ConnectionStrings:Market</c>. It is read when the sender is made.</param>
    /// <returns>The options, for what no conf string can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> or <paramref name="name"/> is empty.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddKeyedQuestSenderFromConnectionString(
        this IServiceCollection services, string serviceKey, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(serviceKey);
        return SenderRegistration.Add(services, SenderSources.ConnectionString(serviceKey, name));
    }
}
