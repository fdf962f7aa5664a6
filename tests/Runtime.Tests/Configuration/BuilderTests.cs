using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.Runtime.Tests.Tls;

namespace Questline.Runtime.Tests.Configuration;

public class BuilderTests
{
    [Fact]
    public void A_builder_says_what_a_conf_string_says()
    {
        QuestSenderBuilder builder = QuestSenderBuilder.Https("localhost", 9000)
            .Username("admin").Password("quest").TlsCa(TlsCa.PemFile).TlsRoots("certs/questdb.crt");

        builder.ToOptions().ShouldBeEquivalentTo(QuestSenderOptions.Parse(
            "https::addr=localhost:9000;username=admin;password=quest;tls_ca=pem_file;tls_roots=certs/questdb.crt;"));
    }

    [Fact]
    public void A_builder_has_a_method_for_every_property()
    {
        using X509Certificate2 certificate = ForgedCertificates.Authority();
        QuestSenderBuilder builder = QuestSenderBuilder.Tcps("a", 1)
            .Username("u").Password("p").Token("t").TokenX("x").TokenY("y").AuthTimeout(Milliseconds(1))
            .TlsVerify(TlsVerify.UnsafeOff).TlsCa(TlsCa.WebpkiRoots).TlsRoots("r").TlsRootsPassword("rp")
            .TlsCheckRevocation(true).TlsExpiryNoticeDays(16).TlsClientCertificate(certificate)
            .ProtocolVersion(ProtocolVersion.Version3).MaxNameLength(2).InitialBufferSize(3).MaxBufferSize(4)
            .AutoFlush(false).AutoFlushRows(5).AutoFlushBytes(6).AutoFlushInterval(Milliseconds(7))
            .ConnectTimeout(Milliseconds(8)).RequestTimeout(Milliseconds(9)).RequestMinThroughput(10)
            .RetryTimeout(Milliseconds(11)).RetryMaxBackoff(Milliseconds(12)).Gzip(true).PoolTimeout(Milliseconds(13))
            .BindInterface("b").MaxInFlight(14).CloseTimeout(Milliseconds(15))
            .TlsCertificateValidation((_, _, _, errors) => errors == SslPolicyErrors.None)
            .RowRejected(_ => { }).LoggerFactory(NullLoggerFactory.Instance).TimeProvider(TimeProvider.System);

        QuestSenderOptions options = builder.ToOptions();

        object?[] untouched = [.. typeof(QuestSenderOptions).GetProperties()
            .Where(property => property.Name != nameof(QuestSenderOptions.TimeProvider))
            .Where(property => Equals(property.GetValue(options), property.GetValue(new QuestSenderOptions())))
            .Select(property => property.Name)];
        untouched.ShouldBeEmpty();
        options.CloseTimeout.ShouldBe(Milliseconds(15));
    }

    [Theory]
    [InlineData("localhost", null, "localhost")]
    [InlineData("localhost", 1, "localhost:1")]
    [InlineData("::1", null, "[::1]")]
    [InlineData("::1", 1, "[::1]:1")]
    [InlineData("[::1]", 1, "[::1]:1")]
    public void A_host_and_a_port_become_an_address(string host, int? port, string address) =>
        QuestSenderBuilder.Http(host, port).ToOptions().Addresses.ShouldBe([address]);

    [Fact]
    public void A_builder_can_begin_with_a_conf_string() =>
        QuestSenderBuilder.FromConf("https::addr=localhost;gzip=on;").Gzip(false).ToOptions()
            .ShouldBeEquivalentTo(QuestSenderOptions.Parse("https::addr=localhost;"));

    [Fact]
    public void Options_do_not_follow_the_builder_that_made_them()
    {
        QuestSenderBuilder builder = QuestSenderBuilder.Http("a");
        QuestSenderOptions options = builder.ToOptions();

        builder.Gzip(true).Address("b");

        options.Gzip.ShouldBeFalse();
        options.Addresses.ShouldBe(["a"]);
    }

    [Fact]
    public void A_mistake_in_a_builder_has_the_message_of_the_conf_string() =>
        Should.Throw<QuestConfigurationException>(() => SenderSettings.From(QuestSenderBuilder.Http("a", 70_000).ToOptions()))
            .Message.ShouldBe("`addr` has a port outside the range from 1 to 65535.");

    private static TimeSpan Milliseconds(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds);
}
