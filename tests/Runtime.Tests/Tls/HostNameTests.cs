using System.Net;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

public class HostNameTests
{
    [Theory]
    [InlineData("localhost", "localhost")]
    [InlineData("LocalHost", "localhost")]
    [InlineData("localhost.", "localhost")]
    [InlineData("db.example.com", "*.example.com")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("::1", "::1")]
    [InlineData("[::1]", "::1")]
    [InlineData("0:0:0:0:0:0:0:1", "::1")]
    public async Task A_host_among_the_alternative_names_is_accepted(string host, string certificateName)
    {
        using var certificate = TestCertificates.Valid(certificateName);
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server, host);
    }

    [Theory]
    [InlineData("db.eu.example.com", "*.example.com")]
    [InlineData("example.com", "*.example.com")]
    [InlineData("localhost.example.com", "localhost")]
    [InlineData("127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", "127.0.0.2")]
    [InlineData("::1", "127.0.0.1")]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("not a host", "localhost")]
    public async Task A_host_that_is_not_among_them_is_refused(string host, string certificateName)
    {
        using var certificate = TestCertificates.Valid(certificateName);
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server, host);

        refusal.Problems.ShouldBe([TlsProblem.WrongHostName]);
        refusal.Message.ShouldContain($"'{certificateName}'");
    }

    [Fact]
    public async Task A_server_on_an_IPv6_address_is_accepted()
    {
        using var certificate = TestCertificates.Valid("::1");
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate, address: IPAddress.IPv6Loopback);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server, "::1");
    }

    [Theory]
    [InlineData("localhost", "localhost")]
    [InlineData("127.0.0.1", "")]
    [InlineData("::1", "")]
    public async Task A_host_name_is_indicated_to_the_server_and_an_address_is_not(string host, string indicated)
    {
        using var certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server, host);

        server.ServerName.ShouldBe(indicated);
    }

    [Fact]
    public async Task The_message_lists_the_names_of_the_certificate_up_to_a_limit()
    {
        using var certificate = TestCertificates.Valid([.. Enumerable.Range(1, 10).Select(number => $"db{number}.example")]);
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server);

        refusal.Message.ShouldContain("'db1.example', 'db2.example'");
        refusal.Message.ShouldContain("'db8.example' and 2 more");
    }

    [Theory]
    [InlineData("xn--\u00fc")]
    [InlineData("\u00fc..example")]
    public async Task A_host_that_is_no_host_name_is_refused_as_a_wrong_one(string host)
    {
        using var certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server, host);

        refusal.Problem.ShouldBe(TlsProblem.WrongHostName);
    }

    [Fact]
    public async Task A_name_in_the_subject_alone_is_explained()
    {
        using var certificate = TestCertificates.CommonNameOnly();
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);

        var refusal = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).RefusalAsync(server);

        refusal.Message.ShouldContain("no subject alternative name");
        refusal.Advice.ShouldContain("subjectAltName=DNS:localhost");
    }
}
