using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Questline.Extensions.Hosting.Configuration;

/// <summary>
/// Begins with the options of the source that was registered last, so that a test can put its own server in place of the application's; what
/// configures options follows, wherever it was registered.
/// </summary>
internal sealed class SenderOptionsFactory(
    IServiceProvider services,
    IEnumerable<SenderSource> sources,
    IEnumerable<IConfigureOptions<QuestSenderOptions>> setups,
    IEnumerable<IPostConfigureOptions<QuestSenderOptions>> postConfigures,
    IEnumerable<IValidateOptions<QuestSenderOptions>> validations)
    : OptionsFactory<QuestSenderOptions>(setups, postConfigures, validations)
{
    protected override QuestSenderOptions CreateInstance(string name)
    {
        SenderSource? source = sources.LastOrDefault(source => source.Name == name);
        QuestSenderOptions options = source?.Read(services) ?? new QuestSenderOptions();
        options.LoggerFactory ??= services.GetService<ILoggerFactory>();
        return options;
    }
}
