using System.CommandLine;
using MarketFeed;
using Questline;
using Samples.Shared;

var rate = new Option<int>("--rate")
{
    Description = "How many rows to write in a second, trades and order books together; from 1 to 1,000,000",
    HelpName = "ROWS",
    DefaultValueFactory = _ => 20_000,
};
rate.Validators.Add(Limits.Between(1, 1_000_000));

var duration = new Option<int?>("--duration")
{
    Description = "After how many seconds to stop; without it, Ctrl+C stops the feed",
    HelpName = "SECONDS",
};
duration.Validators.Add(Limits.Between(1, 86_400));

var command = new RootCommand(
    "Plays an exchange: trades and order books go to the server whose conf string is in QDB_CLIENT_CONF, into the tables trades and "
    + "order_books. Where that is not set, a stand-in for QuestDB takes them, in this process and over TLS.") { rate, duration };

command.SetAction(async (arguments, cancellationToken) =>
{
    try
    {
        TimeSpan? limit = arguments.GetValue(duration) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return await Market.OpenAsync(arguments.GetValue(rate), limit, cancellationToken) ? 0 : 1;
    }
    catch (QuestException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});

// After Ctrl+C there is time for the last flush.
return await command.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
