using System.Net;
using System.Net.Sockets;
using Questline.Testing;

namespace Questline.Tool.Tests.Doctor;

public class FailureTests
{
    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_conf_string_is_underlined_and_ends_the_run()
    {
        CommandRun run = await CommandRun.OfAsync("doctor", "http::addr=localhost:9;passwrd=secret;");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Output.ShouldStartWith("http::addr=localhost:9;***;\n                       1^^\n1  error  Unknown key: did you mean `password`?");
        run.Output.ShouldContain("✗ conf string");
        run.Output.ShouldNotContain("localhost:9\n");
        run.Output.ShouldContain("What to do: Correct the conf string");
    }

    [Fact]
    public async Task Unverified_TLS_is_refused_with_the_way_out()
    {
        DoctorRunOf run = await DoctorRunOf.Async("https::addr=localhost:9;tls_verify=unsafe_off;");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldBe("!ConfString");
        run.Problems("ConfString").ShouldBe(["UnsafeOffNotAllowed"]);
        run.Advice.ShouldContain("tls_ca=pem_file;tls_roots=");
    }

    [Fact]
    public async Task A_private_key_that_is_none_is_refused()
    {
        DoctorRunOf run = await DoctorRunOf.Async("tcp::addr=localhost:9;username=u;token=AAAA;");

        run.Steps.ShouldBe("!ConfString");
        run.Details("ConfString").ShouldContain("`token` is not a number that the curve P-256 has");
    }

    [Fact]
    public async Task A_host_that_nobody_knows_ends_the_run_at_its_name()
    {
        DoctorRunOf run = await DoctorRunOf.Async("http::addr=no-such-host.invalid:9000;");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldBe("+ConfString !Resolve");
        run.Details("Resolve").ShouldContain("The host in addr is not known");
        run.Advice.ShouldContain("nslookup");
    }

    [Theory]
    [InlineData("http")]
    [InlineData("tcps")]
    public async Task A_port_that_nobody_listens_on_ends_the_run_at_the_connection(string scheme)
    {
        // Bound and not listening: refused, and nobody else gets it meanwhile.
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

        DoctorRunOf run = await DoctorRunOf.Async($"{scheme}::addr=127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port};");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldBe("+ConfString +Resolve !Connect");
        run.Details("Connect").ShouldContain("The connection was refused");
    }

    [Fact]
    public async Task The_first_server_that_fails_ends_the_run()
    {
        await using QuestTestServer server = await StartAsync(new() { AcceptsWrites = false });

        DoctorRunOf run = await DoctorRunOf.Async($"http::addr=localhost:{server.Port},localhost:1;");

        run.Steps.ShouldEndWith("!Settings");
    }

    [Theory]
    [InlineData("username=joe;password=WRONGSECRET;", "401")]
    [InlineData("token=WRONGSECRET;", "401")]
    [InlineData("", "401")]
    public async Task Credentials_that_the_server_refuses_end_the_run(string credentials, string status)
    {
        await using QuestTestServer server = await StartAsync(new() { Username = "joe", Password = "right" });

        DoctorRunOf run = await DoctorRunOf.Async($"http::addr=localhost:{server.Port};{credentials}", "--write-test");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("+Settings !Credentials");
        run.Details("Credentials").ShouldContain(status);
        run.Advice.ShouldContain("http.user");
    }

    [Fact]
    public async Task A_user_that_may_not_write_is_told_so()
    {
        await using QuestTestServer server = await StartAsync(new()
        {
            OnWrite = (_, _) => ValueTask.FromResult<WriteAnswer?>(WriteAnswer.Error(403, "unauthorised", "no")),
        });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.Steps.ShouldEndWith("!Credentials");
        run.Details("Credentials").ShouldContain("403");
    }

    [Fact]
    public async Task A_wrong_private_key_ends_the_run_over_tcp()
    {
        await using QuestTestServer server = await StartAsync(new() { Tcp = true, TcpKey = TestKey.Create() });

        DoctorRunOf run = await DoctorRunOf.Async($"tcp::addr=localhost:{server.TcpPort};username=testUser1;token={TestKey.Create().Token};");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("-Settings !Credentials");
        run.Advice.ShouldContain("line.tcp.auth.db.path");
    }

    [Fact]
    public async Task A_replica_takes_no_rows()
    {
        await using QuestTestServer server = await StartAsync(new() { AcceptsWrites = false });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("!Settings");
        run.Details("Settings").ShouldContain("takes rows over nothing");
        run.Details("Settings").ShouldContain("it is read-only, or a replica");
    }

    [Fact]
    public async Task A_server_that_takes_a_wrong_line_is_no_QuestDB()
    {
        await using QuestTestServer server = await StartAsync(new() { OnWrite = (_, _) => ValueTask.FromResult<WriteAnswer?>(WriteAnswer.NoContent) });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.Steps.ShouldEndWith("+Credentials !DryRun");
    }

    [Fact]
    public async Task A_server_that_fails_is_not_blamed_on_the_credentials()
    {
        await using QuestTestServer server = await StartAsync(new() { OnWrite = (_, _) => ValueTask.FromResult<WriteAnswer?>(WriteAnswer.Text(500, "")) });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.Steps.ShouldEndWith("!Credentials");
        run.Advice.ShouldStartWith("The server's log has the reason");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_ends_the_run_in_time()
    {
        await using QuestTestServer server = await StartAsync(new()
        {
            OnSettings = async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return null;
            },
        });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString + "connect_timeout=50;request_timeout=50;");

        run.ExitCode.ShouldBe(ExitCode.Failure);
        run.Steps.ShouldEndWith("!Settings");
        run.Details("Settings").ShouldContain("did not answer in time");
    }

    [Fact]
    public async Task A_proxy_page_is_no_server()
    {
        await using QuestTestServer server = await StartAsync(new()
        {
            OnSettings = (_, _) => ValueTask.FromResult<WriteAnswer?>(WriteAnswer.Text(200, "<html>", "text/html")),
        });

        DoctorRunOf run = await DoctorRunOf.Async(server.ConfString);

        run.Steps.ShouldEndWith("!Settings");
        run.Details("Settings").ShouldContain("is not a QuestDB server's");
    }

    private static Task<QuestTestServer> StartAsync(QuestTestServerOptions options) => QuestTestServer.StartAsync(options, CancellationToken);
}
