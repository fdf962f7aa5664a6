using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Questline.Extensions.Hosting.Configuration;
using Questline.Extensions.Hosting.Lifetime;

namespace Questline.Extensions.Hosting.Registration;

/// <summary>Registers what a sender needs; what is there already stays, but for the source.</summary>
internal static class SenderRegistration
{
    public static OptionsBuilder<QuestSenderOptions> Add(IServiceCollection services, SenderSource source)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton(source);
        services.TryAddTransient<IOptionsFactory<QuestSenderOptions>, SenderOptionsFactory>();
        services.TryAddSingleton<OpenSenders>();
        services.TryAddSingleton<SendersEnd>();
        services.AddHostedService<SenderLifetime>();
        if (source.Name.Length == 0)
            AddShared(services);
        else
            AddKeyed(services, source.Name);

        return services.AddOptions<QuestSenderOptions>(source.Name);
    }

    private static void AddShared(IServiceCollection services)
    {
        services.TryAddSingleton(static provider => SharedSender.Create(provider, Options.DefaultName));
        services.TryAddSingleton<IQuestSender>(static provider => provider.GetRequiredService<QuestSender>());
    }

    private static void AddKeyed(IServiceCollection services, string key)
    {
        services.TryAddKeyedSingleton(key, static (provider, key) => SharedSender.Create(provider, (string)key!));
        services.TryAddKeyedSingleton<IQuestSender>(key, static (provider, key) => provider.GetRequiredKeyedService<QuestSender>(key));
    }
}
