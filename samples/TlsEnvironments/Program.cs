using Questline;
using TlsEnvironments;

try
{
    string environment = Settings.EnvironmentName();
    await using StandIn? standIn = Settings.WantsStandIn(environment) ? await StandIn.StartAsync() : null;
    Server server = standIn?.Server ?? Settings.ServerOf(environment);

    // Connects at once, so that a certificate or a password that is wrong shows before there are rows.
    await using QuestSender sender = await QuestSender.ConnectAsync(SenderOptions.For(environment, server));
    await sender.WriteAsync(new Trade("BTC-USDT", Side.Buy, 37779.62, 0.5, DateTime.UtcNow));
    await sender.Table("trades").Symbol("symbol", "ETH-USDT").Symbol("side", "Sell").Column("price", 2045.31).Column("amount", 1.5).AtNow();
    await sender.FlushAsync();

    Console.WriteLine("Data sent successfully over TLS");
    return 0;
}
catch (QuestTlsException exception)
{
    // The message ends in exception.Advice: the change of the conf string, the command or the server's setting that helps.
    await Console.Error.WriteLineAsync($"{exception.Problem}: {exception.Message}");
    return 1;
}
catch (Exception exception) when (exception is QuestException or SettingException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
