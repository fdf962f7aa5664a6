using System.Net;
using Microsoft.Extensions.Logging;
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
    private readonly DateTimeOffset _start = DateTimeOffset.UnixEpoch;
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
        Shown.ShouldBeEmpty();

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();

        Shown.Keys.ShouldBe(["leaf", "root"]);
        Shown["leaf"].ShouldBe((_certificate.Certificate.NotAfter.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
        Shown["root"].ShouldBe((_certificate.Root.NotAfter.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds);
        await sender.DisposeAsync().InTime();
        Shown.ShouldBeEmpty();
    }

    [Fact]
    public void The_first_to_expire_counts_for_each_role()
    {
        using ServerCertificates certificates = Certificates();
        using ServerCertificates others = Certificates();
        certificates.Note(Server, [Leaf(days: 50), Intermediate(days: 300), Root(days: 400)]);
        certificates.Note(new DnsEndPoint("other", 9000), [Leaf(days: 40), Root(days: 500)]);
        others.Note(Server, [Leaf(days: 60)]);

        Shown.ShouldBe(new Dictionary<string, double> { ["leaf"] = Seconds(40), ["intermediate"] = Seconds(300), ["root"] = Seconds(400) });
    }

    [Fact]
    public void A_new_certificate_takes_the_place_of_the_old_one()
    {
        using ServerCertificates certificates = Certificates();
        certificates.Note(Server, [Leaf(days: 40)]);

        certificates.Note(Server, [Leaf(days: 90)]);

        Shown["leaf"].ShouldBe(Seconds(90));
    }

    [Fact]
    public void The_time_passes_without_another_handshake()
    {
        using ServerCertificates certificates = Certificates();
        certificates.Note(Server, [Leaf(days: 40)]);

        _time.Advance(TimeSpan.FromDays(40) + TimeSpan.FromSeconds(5));

        Shown["leaf"].ShouldBe(-5);
    }

    [Theory]
    [InlineData(CertificateRole.Leaf)]
    [InlineData(CertificateRole.Intermediate)]
    [InlineData(CertificateRole.Root)]
    public void Each_certificate_of_the_chain_that_expires_soon_is_logged_by_name(object role)
    {
        using ServerCertificates certificates = Certificates();

        certificates.Note(Server, [Leaf(days: 31), Expiring((CertificateRole)role, days: 29)]);

        _log.Events.ShouldBe(["CertificateExpiresSoon"]);
        _log.Entries.Single().ShouldStartWith($"Warning: The certificate CN={role} of a server ({role}) expires at {_start.AddDays(29):u}");
    }

    [Fact]
    public void It_is_logged_once_a_day_however_many_handshakes_there_are_and_though_there_is_none()
    {
        using ServerCertificates certificates = Certificates();
        for (int handshake = 0; handshake < 3; handshake++)
            certificates.Note(Server, [Leaf(days: 10)]);
        _log.Events.Count.ShouldBe(1);

        _time.Advance(TimeSpan.FromDays(1));
        _log.Events.Count.ShouldBe(2);

        _time.Advance(TimeSpan.FromDays(3));
        _log.Events.Count.ShouldBe(5);
    }

    [Fact]
    public void One_that_is_valid_for_longer_is_logged_when_its_time_comes()
    {
        using ServerCertificates certificates = Certificates();
        certificates.Note(Server, [Leaf(days: 32)]);
        _time.Advance(TimeSpan.FromDays(1));
        _log.Events.ShouldBeEmpty();

        _time.Advance(TimeSpan.FromDays(2));

        _log.Events.ShouldBe(["CertificateExpiresSoon"]);
    }

    [Fact]
    public void The_warnings_end_with_a_new_certificate()
    {
        using ServerCertificates certificates = Certificates();
        certificates.Note(Server, [Leaf(days: 10)]);

        certificates.Note(Server, [Leaf(days: 90)]);
        _time.Advance(TimeSpan.FromDays(2));

        _log.Events.Count.ShouldBe(1);
    }

    [Fact]
    public void The_warnings_end_with_the_sender()
    {
        ServerCertificates certificates = Certificates();
        certificates.Note(Server, [Leaf(days: 10)]);

        certificates.Dispose();
        _time.Advance(TimeSpan.FromDays(2));

        _log.Events.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(14, 13, true)]
    [InlineData(14, 15, false)]
    [InlineData(0, 1, false)]
    [InlineData(0, -1, false)]
    public void The_notice_can_be_set(int notice, int daysLeft, bool warns)
    {
        using ServerCertificates certificates = Certificates(notice);

        certificates.Note(Server, [Leaf(daysLeft)]);

        _log.Events.Count.ShouldBe(warns ? 1 : 0);
    }

    [Fact]
    public async Task A_sender_warns_with_the_notice_of_its_conf_string()
    {
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = _certificate }, TestContext.Current.CancellationToken);

        // The certificates of tests are valid for 90 days.
        (await EventsAsync(server.ConfString)).ShouldNotContain("CertificateExpiresSoon");
        (await EventsAsync(server.ConfString + "tls_expiry_notice_days=91;")).ShouldContain("CertificateExpiresSoon");
    }

    private static async Task<IEnumerable<string?>> EventsAsync(string conf)
    {
        (ILoggerFactory logs, RecordedLog log) = RecordedLogs.Create();
        QuestSenderOptions options = QuestSenderOptions.Parse(conf);
        options.LoggerFactory = logs;
        await using QuestSender sender = await QuestSender.ConnectAsync(options, TestContext.Current.CancellationToken);
        return log.Events;
    }

    private Dictionary<string, double> Shown => _measurements.ReadByAttribute(Gauge, "questline.certificate.role");

    private ServerCertificates Certificates(int noticeInDays = 30) => new(_time, TimeSpan.FromDays(noticeInDays), _log);

    private VerifiedCertificate Leaf(int days) => Expiring(CertificateRole.Leaf, days);

    private VerifiedCertificate Intermediate(int days) => Expiring(CertificateRole.Intermediate, days);

    private VerifiedCertificate Root(int days) => Expiring(CertificateRole.Root, days);

    private VerifiedCertificate Expiring(CertificateRole role, int days) => new(role, $"CN={role}", _start.AddDays(days), Sha256: "");

    private static double Seconds(int days) => TimeSpan.FromDays(days).TotalSeconds;
}
