using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Questline.Hosting.Tests;

/// <summary>An application with a host of its own, that logs to where tests can look.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly IHost _host;

    private Application(IHost host, RecordedLog log)
    {
        _host = host;
        Log = log;
    }

    public IServiceProvider Services => _host.Services;

    public RecordedLog Log { get; }

    public IQuestSender Sender => Services.GetRequiredService<IQuestSender>();

    /// <summary>Builds an application that has this configuration, and does not start it.</summary>
    public static Application Build(Action<HostApplicationBuilder> configure, params (string Path, string? Value)[] configuration)
    {
        // The settings of development, so that a service of the wrong lifetime is found.
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = Environments.Development });
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new() { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Configuration.AddInMemoryCollection(configuration.Select(entry => KeyValuePair.Create(entry.Path, entry.Value)));
        RecordedLog log = new();
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        configure(builder);
        return new(builder.Build(), log);
    }

    public static async Task<Application> StartAsync(
        Action<HostApplicationBuilder> configure, params (string Path, string? Value)[] configuration)
    {
        Application application = Build(configure, configuration);
        await application.StartAsync();
        return application;
    }

    public Task StartAsync() => _host.StartAsync(TestContext.Current.CancellationToken).InTime();

    public Task StopAsync() => _host.StopAsync(TestContext.Current.CancellationToken).InTime();

    public Task WriteAsync(params string[] rooms) =>
        Sender.WriteAllAsync(rooms.Select(Reading.Of), TestContext.Current.CancellationToken).InTime();

    public Task FlushAsync() => Sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

    public ValueTask DisposeAsync() => ((IAsyncDisposable)_host).DisposeAsync();
}
