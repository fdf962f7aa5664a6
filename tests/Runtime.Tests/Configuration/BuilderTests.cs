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
    public void A_builder_has_a_method_for_every_property() =>
        typeof(QuestSenderOptions).GetProperties().Select(property => property.Name)
            .Except([nameof(QuestSenderOptions.Scheme), nameof(QuestSenderOptions.Addresses)])
            .Except(typeof(QuestSenderBuilder).GetMethods().Select(method => method.Name))
            .ShouldBeEmpty("Each needs a method of its name in QuestSenderBuilder.Keys.cs.");

    // ParityTests has the keys.
    [Fact]
    public void A_builder_sets_the_services_that_are_no_keys()
    {
        using X509Certificate2 certificate = ForgedCertificates.Authority();
        RemoteCertificateValidationCallback validation = (_, _, _, errors) => errors == SslPolicyErrors.None;
        Action<RejectedRow> rejected = _ => { };
        TimeProvider clock = new StoppedClock();

        QuestSenderOptions options = QuestSenderBuilder.Https("a")
            .TlsClientCertificate(certificate).TlsCertificateValidation(validation)
            .RowRejected(rejected).LoggerFactory(NullLoggerFactory.Instance).TimeProvider(clock)
            .ToOptions();

        options.TlsClientCertificate.ShouldBeSameAs(certificate);
        options.TlsCertificateValidation.ShouldBeSameAs(validation);
        options.RowRejected.ShouldBeSameAs(rejected);
        options.LoggerFactory.ShouldBeSameAs(NullLoggerFactory.Instance);
        options.TimeProvider.ShouldBeSameAs(clock);
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

    private sealed class StoppedClock : TimeProvider;
}
