using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>The variable belongs to the whole process, so these run alone.</summary>
[Collection(RunsAlone.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private const string Variable = "QDB_CLIENT_CONF";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, _before);

    [Fact]
    public async Task The_environment_makes_a_sender()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        Environment.SetEnvironmentVariable(Variable, server.ConfString);

        await using QuestSender sender = QuestSender.FromEnvironment();
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        server.RowCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_variable_there_is_no_sender(string? value)
    {
        Environment.SetEnvironmentVariable(Variable, value);

        Should.Throw<QuestConfigurationException>(QuestSender.FromEnvironment).Message.ShouldContain(Variable);
    }
}
