using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Questline;
using Questline.Extensions.Hosting.Configuration;
using Questline.Extensions.Hosting.Registration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers a sender that the whole application shares, as <see cref="IQuestSender"/> and as <see cref="QuestSender"/>, both the same singleton.
/// It is made without any I/O when the host starts, before all other services, so that what is wrong with its configuration ends the start as a
/// <see cref="QuestConfigurationException"/>. When all other services have stopped it sends what is pending, for as long as the host
/// waits for its end (<c>HostOptions.ShutdownTimeout</c>), and is closed. Where a sender is registered several times, the last one
/// counts, and what configures the options of any of them applies.
/// </summary>
public static partial class QuestSenderServiceCollectionExtensions
{
    /// <summary>Registers the shared sender, with the options of a conf string.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="confString">For example <c>https::addr=localhost:9000;username=admin;password=quest;</c>. It is read when the sender is made.</param>
    /// <returns>The options, for what no conf string can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddQuestSender(
        this IServiceCollection services, [StringSyntax("questdb-conf")] string confString) =>
        SenderRegistration.Add(services, SenderSources.Code(Options.Options.DefaultName, confString));

    /// <summary>Registers the shared sender, with options that code sets.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Is given options with the defaults when the sender is made.</param>
    /// <returns>The options, for what needs other services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddQuestSender(
        this IServiceCollection services, Action<QuestSenderOptions> configure) =>
        SenderRegistration.Add(services, SenderSources.Code(Options.Options.DefaultName, configure));

    /// <summary>
    /// Registers the shared sender, with the options in a section of the configuration: values with the names of the properties of
    /// <see cref="QuestSenderOptions"/>, or a conf string as the value of the section itself. A value that is empty counts as not given.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">For example <c>builder.Configuration.GetSection("QuestDB")</c>. It is read when the sender is made; later changes have no effect.</param>
    /// <returns>The options, for what no configuration can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="section"/> is a whole configuration, no section of one.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddQuestSender(
        this IServiceCollection services, IConfiguration section) =>
        SenderRegistration.Add(services, SenderSources.Section(Options.Options.DefaultName, section));

    /// <summary>Registers the shared sender, with the options of a conf string among the connection strings of the configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name: of <c>QuestDB</c>, the conf string is at <c>ConnectionStrings:QuestDB</c>. It is read when the sender is made.</param>
    /// <returns>The options, for what no conf string can hold, such as <see cref="QuestSenderOptions.RowRejected"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static OptionsBuilder<QuestSenderOptions> AddQuestSenderFromConnectionString(
        this IServiceCollection services, string name) =>
        SenderRegistration.Add(services, SenderSources.ConnectionString(Options.Options.DefaultName, name));
}
