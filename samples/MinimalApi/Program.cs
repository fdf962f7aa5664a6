using System.CommandLine;
using MinimalApi;
using Questline;
using Samples.Shared;

var port = new Option<ushort>("--port") { Description = "The port on localhost to listen on", DefaultValueFactory = _ => 5080 };
var requests = new Option<int>("--requests") { Description = "How many readings to post", DefaultValueFactory = _ => 20_000 };
var connections = new Option<int>("--connections") { Description = "Over how many connections", DefaultValueFactory = _ => 16 };
var serverDelay = new Option<int>("--server-delay")
{
    Description = "How many milliseconds longer the stand-in takes for each batch",
};
requests.Validators.Add(Limits.Between(1, 10_000_000));
connections.Validators.Add(Limits.Between(1, 1_000));
serverDelay.Validators.Add(Limits.Between(0, 5_000));

var load = new Command("load", "Starts the application on a free port and posts readings to it.") { requests, connections, serverDelay };
load.SetAction(async (arguments, cancellationToken) =>
{
    var delay = TimeSpan.FromMilliseconds(arguments.GetValue(serverDelay));
    return await LoadTest.RunAsync(new LoadOptions(arguments.GetValue(requests), arguments.GetValue(connections), delay), cancellationToken) ? 0 : 1;
});

var serve = new RootCommand(
    "Takes readings as JSON at /readings and writes them to the server whose conf string is in QDB_CLIENT_CONF, into the table readings. "
    + "Where that is not set, a stand-in for QuestDB takes them, in this process and over TLS.") { port, load };
serve.SetAction(async (arguments, cancellationToken) =>
{
    await using Destination destination = await Destination.OpenAsync(cancellationToken: cancellationToken);
    Console.WriteLine(destination.Description);
    WebApplication app = Api.Create(destination.ConfString, $"http://localhost:{arguments.GetValue(port)}", LogLevel.Information);
    try
    {
        IQuestSender sender = app.Services.GetRequiredService<IQuestSender>();
        await app.RunAsync(cancellationToken);
        Console.WriteLine(destination.AccountOf(sender));
        return destination.HasTakenAllOf(sender) ? 0 : 1;
    }
    catch (QuestException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});

// Ctrl+C is for the host, which stops taking requests and then flushes.
return await serve.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
