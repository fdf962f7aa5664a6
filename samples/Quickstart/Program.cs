using System.CommandLine;
using Quickstart;
using Questline;

const int Stopped = 130;

var rows = new Option<int>("--rows")
{
    Description = "How many trades to send",
    HelpName = "N",
    DefaultValueFactory = _ => RowCount.Default,
    CustomParser = RowCount.Parse,
};
var command = new RootCommand(
    "Sends the trades of a random walk to the server whose conf string is in QDB_CLIENT_CONF, into the table trades. "
    + "Where that is not set, a stand-in for QuestDB takes them, in this process and over TLS.") { rows };

command.SetAction(async (arguments, cancellationToken) =>
{
    try
    {
        return await SendTrades.RunAsync(arguments.GetValue(rows), cancellationToken) ? 0 : 1;
    }
    catch (QuestException exception)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
    catch (OperationCanceledException)
    {
        await Console.Error.WriteLineAsync("Stopped.");
        return Stopped;
    }
});
return await command.Parse(args).InvokeAsync();
