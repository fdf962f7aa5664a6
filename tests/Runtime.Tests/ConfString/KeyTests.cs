using Questline.ConfStrings;
using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class KeyTests
{
    [Theory]
    [InlineData("https::addr=localhost;[|tsl_ca|]=os_roots;", "tls_ca")]
    [InlineData("https::addr=localhost;[|TLS_CA|]=os_roots;", "tls_ca")]
    [InlineData("https::addr=localhost;[|tls_root|]=a.pem;", "tls_roots")]
    [InlineData("https::addr=localhost;[|autoflush|]=off;", "auto_flush")]
    [InlineData("https::addr=localhost;[|auto_flush_row|]=10;", "auto_flush_rows")]
    [InlineData("https::addr=localhost;[|request_timeout_ms|]=10;", "request_timeout")]
    [InlineData("https::addr=localhost;[|maxBufSize|]=2000;", "max_buf_size")]
    [InlineData("https::[|adr|]=localhost;", "addr")]
    [InlineData("https::[|ADDR|]=localhost;", "addr")]
    [InlineData("https::addr=localhost;[|usrname|]=joe;password=x;", "username")]
    [InlineData("https::addr=localhost;username=joe;password=x;[|gzpi|]=on;", "gzip")]
    public void A_misspelt_key_gets_the_nearest(string markup, string suggestion)
    {
        ConfProblem problem = Expect.Problem(markup, nameof(UnknownKey));

        problem.Suggestion.ShouldBe(suggestion);
        problem.Message.ShouldBe($"Unknown key: did you mean `{suggestion}`?");
    }

    [Theory]
    [InlineData("https::addr=localhost;[|colour|]=red;")]
    [InlineData("https::addr=localhost;[|123|]=456;")]
    [InlineData("https::addr=localhost;[|_|]=1;")]
    public void A_key_that_is_near_to_none_is_not_repeated(string markup)
    {
        ConfProblem problem = Expect.Problem(markup, nameof(UnknownKey));

        problem.Message.ShouldBe("No client has this key.");
        problem.Key.ShouldBeNull();
    }

    [Fact]
    public void What_looks_like_a_key_may_be_the_rest_of_a_password() =>
        Expect.Problem("https::addr=localhost;username=joe;password=a;[|hunter2|]=c;", nameof(UnknownKey))
            .Message.ShouldBe("No client has this key. If the `;` before it belongs to the value of `password`, double it: `;;`.");

    [Theory]
    [InlineData("https::addr=localhost;[|own_socket|]=true;", "official .NET client")]
    [InlineData("https::addr=localhost;[|convert_local_to_utc|]=on;", "official .NET client")]
    [InlineData("https::addr=localhost;[|stdlib_http|]=on;", "Node.js client")]
    [InlineData("https::addr=localhost;[|max_datagram_size|]=512;", "UDP")]
    [InlineData("https::addr=localhost;[|sf_dir|]=/var/q;", "WebSocket")]
    [InlineData("https::addr=localhost;[|sf_max_total_bytes|]=1000;", "`sf_*`")]
    [InlineData("https::addr=localhost;[|reconnect_max_duration_millis|]=1000;", "WebSocket")]
    [InlineData("https::addr=localhost;[|on_schema_error|]=halt;", "error policy")]
    [InlineData("https::addr=localhost;[|compression|]=zstd;", "only writes")]
    [InlineData("https::addr=localhost;[|lazy_connect|]=on;", "WebSocket")]
    public void A_key_of_another_client_is_named_as_such(string markup, string explanation) =>
        Expect.Problem(markup, nameof(ConfProblemKind.ForeignKey)).Message.ShouldContain(explanation);

    [Theory]
    [InlineData("https::addr=localhost;[|user|]=joe;password=x;", "username")]
    [InlineData("https::addr=localhost;username=joe;[|pass|]=x;", "password")]
    [InlineData("https::[|host|]=localhost;", "addr")]
    [InlineData("tcp::addr=localhost;[|auth_timeout_ms|]=10;", "auth_timeout")]
    [InlineData("https::addr=localhost;[|close_flush_timeout_millis|]=10;", "close_timeout")]
    public void A_key_of_another_client_with_a_counterpart_here_gets_it(string markup, string suggestion)
    {
        ConfProblem problem = Expect.Problem(markup, nameof(ConfProblemKind.ForeignKey));

        problem.Suggestion.ShouldBe(suggestion);
        problem.Message.ShouldEndWith($": did you mean `{suggestion}`?");
    }

    [Fact]
    public void A_key_is_given_once() =>
        Expect.Problem("https::addr=localhost;gzip=on;[|gzip|]=on;", nameof(DuplicateKey)).Key.ShouldBe("gzip");

    [Theory]
    [InlineData("http::addr=localhost;[|tls_ca|]=os_roots;", "`https` or `tcps`")]
    [InlineData("http::addr=localhost;[|tls_verify|]=on;", "`https` or `tcps`")]
    [InlineData("tcp::addr=localhost;[|tls_roots|]=a.pem;", "`https` or `tcps`")]
    [InlineData("tcp::addr=localhost;[|password|]=x;", "TCP authenticates with `username` and `token`")]
    [InlineData("tcps::addr=localhost;[|gzip|]=on;", "not to `tcps`")]
    [InlineData("tcp::addr=localhost;[|retry_timeout|]=1;", "not to `tcp`")]
    [InlineData("https::addr=localhost;[|bind_interface|]=10.0.0.1;", "`tcp` and `tcps` only")]
    [InlineData("https::addr=localhost;[|token_x|]=x;", "a bearer token is `token` alone")]
    [InlineData("http::addr=localhost;[|auth_timeout|]=100;", "use `connect_timeout` and `request_timeout`")]
    public void A_key_of_another_scheme_is_refused(string markup, string explanation) =>
        Expect.Problem(markup, nameof(KeyNotForScheme)).Message.ShouldContain(explanation);
}
