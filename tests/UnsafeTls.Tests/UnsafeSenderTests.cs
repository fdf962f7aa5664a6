using System.Globalization;
using Questline.Testing;

namespace Questline.UnsafeTls.Tests;

/// <summary>Senders with <c>tls_verify=unsafe_off</c>, from the conf string to the rows at the server.</summary>
public class UnsafeSenderTests
{
    [Fact]
    public Task Rows_reach_a_server_over_HTTPS_that_nobody_vouches_for() => RowsArrive(static server => ("https", server.Port));

    [Fact]
    public Task Rows_reach_a_server_over_TCPS_that_nobody_vouches_for() => RowsArrive(static server => ("tcps", server.TcpPort));

    private static async Task RowsArrive(Func<QuestTestServer, (string Scheme, int Port)> endpoint)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate, Tcp = true }, token);
        (string scheme, int port) = endpoint(server);

        await using QuestSender sender = await QuestSender.ConnectAsync(
            string.Create(CultureInfo.InvariantCulture, $"{scheme}::addr=localhost:{port};tls_verify=unsafe_off;"), token);
        await sender.Table("readings").Column("temperature", 21.5).AtNow(token);
        await sender.FlushAsync(token);

        await server.WaitForRowsAsync(1, token);
        server.Rows("readings").ShouldHaveSingleItem().GetDouble("temperature").ShouldBe(21.5);
    }
}
