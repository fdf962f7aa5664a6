using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>A sender that has two servers to choose from.</summary>
internal sealed class Pair : IAsyncDisposable
{
    private Pair(Delivery test, QuestTestServer first, QuestTestServer second)
    {
        Test = test;
        First = first;
        Second = second;
    }

    public Delivery Test { get; }

    public QuestTestServer First { get; }

    public QuestTestServer Second { get; }

    /// <summary>Over HTTP, for up to an hour of the clock given.</summary>
    public static async Task<Pair> StartAsync(TimeProvider? time = null)
    {
        QuestTestServer first = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        QuestTestServer second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        string conf = $"http::addr=localhost:{first.Port},localhost:{second.Port};auto_flush=off;retry_timeout=3600000;";
        return new Pair(Delivery.To(conf, time, first, second), first, second);
    }

    /// <summary>Over TCP.</summary>
    public static async Task<Pair> StartTcpAsync(string conf = "auto_flush=off;")
    {
        var options = new QuestTestServerOptions { Tcp = true };
        QuestTestServer first = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);
        QuestTestServer second = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);
        return new Pair(Delivery.To($"tcp::addr=localhost:{first.TcpPort},localhost:{second.TcpPort};{conf}", null, first, second), first, second);
    }

    /// <summary>The servers with it.</summary>
    public ValueTask DisposeAsync() => Test.DisposeAsync();
}
