using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Questline;
using Samples.Shared;
using Worker;

await using Destination destination = await Destination.OpenAsync();
Console.WriteLine(destination.Description);

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls(builder.Configuration["urls"] ?? "http://localhost:5081");
builder.Services.AddOptions<FleetOptions>().Bind(builder.Configuration).ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddSingleton(TimeProvider.System);

builder.Services.AddHostedService<FleetIngestion>();
builder.Services.AddHostedService<TimeLimit>();

// When the services above have stopped, the host closes the sender, which sends what is pending.
builder.Services.AddQuestSender(destination.ConfString);
builder.Services.AddHealthChecks().AddQuestSender();
builder.Services.AddOpenTelemetry()
    .ConfigureResource(static resource => resource.AddService("sensor-fleet"))
    .WithMetrics(static metrics => metrics.AddQuestlineInstrumentation().AddConsoleExporter());

WebApplication app = builder.Build();
app.MapHealthChecks("/health");
try
{
    IQuestSender sender = app.Services.GetRequiredService<IQuestSender>();
    await app.RunAsync();
    Console.WriteLine(destination.AccountOf(sender));
    return destination.HasTakenAllOf(sender) ? 0 : 1;
}
catch (QuestException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
