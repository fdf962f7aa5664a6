using System.Net;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Diagnostics;

[Collection(RunsAlone.Name)]
public sealed class CertificateExpiryTests : IDisposable
{
    private const string Gauge = "questline.certificate.time_to_expiry";

    private static readonly DnsEndPoint Server = new("localhost", 9000);

    private readonly Measurements _measurements = new();
    private readonly ManualTimeProvider _time = new();
    private readonly TestCertificate _certificate = TestCertificates.Valid();
    private readonly RecordedLog _log = new();

    /// <summary>Connectors that other tests left to the garbage collector would show as well.</summary>
    public CertificateExpiryTests()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    public void Dispose()
    {
        _measurements.Dispose();
        _certificate.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_shows_from_the_first_handshake_until_the_sender_is_disposed(bool tcp)
    {
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = _certificate, Tcp = tcp }, TestContext.Current.CancellationToken);
        QuestSenderOptions options = QuestSenderOptions.Parse(tcp ? server.TcpConfString : server.ConfString);
        options.TimeProvider = new ManualTimeProvider();
        QuestSender sender = QuestSender.Create(options);
        _measurements.Read(Gauge).ShouldBeNull();

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();

        _measurements.Read(Gauge).ShouldBe(Expiry(DateTime.UnixEpoch));
        await sender.DisposeAsync().InTime();
        _measurements.Read(Gauge).ShouldBeNull();
    }

    [Fact]
    public void The_first_to_expire_counts()
    {
        using TestCertificate expired = TestCertificates.Expired();
        using var certificates = new ServerCertificates(_time, _log);
        using var others = new ServerCertificates(_time, _log);
        certificates.Note(Server, _certificate.Certificate);
        certificates.Note(new DnsEndPoint("other", 9000), expired.Certificate);
        others.Note(Server, _certificate.Certificate);

        _measurements.Read(Gauge).ShouldBe((expired.Certificate.NotAfter.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
    }

    [Fact]
    public void A_new_certificate_takes_the_place_of_the_old_one()
    {
        using TestCertificate expired = TestCertificates.Expired();
        using var certificates = new ServerCertificates(_time, _log);
        certificates.Note(Server, expired.Certificate);

        certificates.Note(Server, _certificate.Certificate);

        _measurements.Read(Gauge).ShouldBe(Expiry(DateTime.UnixEpoch));
    }

    [Fact]
    public void The_time_passes_without_another_handshake()
    {
        using var certificates = new ServerCertificates(_time, _log);
        certificates.Note(Server, _certificate.Certificate);

        _time.Advance(_certificate.Certificate.NotAfter.ToUniversalTime() - DateTime.UnixEpoch + TimeSpan.FromSeconds(5));

        _measurements.Read(Gauge).ShouldBe(-5);
    }

    [Fact]
    public void One_that_expires_soon_is_logged_once()
    {
        using var certificates = new ServerCertificates(_time, _log);
        PassUntilBeforeExpiry(TimeSpan.FromDays(2));

        certificates.Note(Server, _certificate.Certificate);
        certificates.Note(Server, _certificate.Certificate);

        _log.Events.ShouldBe(["CertificateExpiresSoon"]);
        _log.Entries.Single().ShouldStartWith($"Warning: A server's certificate expires at {_certificate.Certificate.NotAfter.ToUniversalTime():u}");
    }

    [Fact]
    public void One_that_is_valid_for_more_than_a_tenth_of_its_time_is_not()
    {
        using var certificates = new ServerCertificates(_time, _log);
        PassUntilBeforeExpiry(TimeSpan.FromDays(4));

        certificates.Note(Server, _certificate.Certificate);

        _log.Entries.ShouldBeEmpty();
    }

    private void PassUntilBeforeExpiry(TimeSpan left) => _time.Advance(TimeSpan.FromSeconds(Expiry(DateTime.UnixEpoch)) - left);

    private double Expiry(DateTime now) => (_certificate.Certificate.NotAfter.ToUniversalTime() - now).TotalSeconds;
}
