namespace Questline.Live.Tests.Support;

/// <summary>The QuestDB server that the tests talk to, if there is one.</summary>
internal static class LiveServer
{
    public const string HttpVariable = "QUESTLINE_LIVE_CONF";
    public const string TcpVariable = "QUESTLINE_LIVE_TCP_CONF";

    public static string? HttpConf { get; } = Read(HttpVariable);

    public static string? TcpConf { get; } = Read(TcpVariable);

    /// <summary>Why a test is skipped, and what to do about it.</summary>
    public static string SkipReason(string variable, string example) =>
        $"Needs a QuestDB server: set {variable} to its conf string, for example {example} See 'Tests against a real QuestDB' in README.md.";

    public static QuestSender CreateSender(Action<QuestSenderOptions>? configure = null) => CreateSender(HttpConf!, configure);

    public static QuestSender CreateTcpSender(ProtocolVersion version) => CreateSender(TcpConf!, options => options.ProtocolVersion = version);

    private static QuestSender CreateSender(string conf, Action<QuestSenderOptions>? configure)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse(conf);
        configure?.Invoke(options);
        return QuestSender.Create(options);
    }

    private static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } conf ? conf : null;
}
