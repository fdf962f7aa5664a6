using System.Net.Security;
using Questline.Configuration;

namespace Questline.Runtime.Tests.Configuration;

/// <summary><see cref="QuestSenderOptions.TlsCertificateValidation"/> reaches the handshake, or is refused.</summary>
public class CertificateCallbackOptionTests
{
    private static readonly RemoteCertificateValidationCallback Callback = (_, _, _, errors) => errors == SslPolicyErrors.None;

    [Theory]
    [InlineData(QuestScheme.Https)]
    [InlineData(QuestScheme.Tcps)]
    public void The_callback_is_a_part_of_the_TLS_settings(QuestScheme scheme) =>
        SenderSettings.From(Options(scheme)).Tls.CertificateValidation.ShouldBe(Callback);

    [Theory]
    [InlineData(QuestScheme.Http)]
    [InlineData(QuestScheme.Tcp)]
    public void A_callback_under_a_scheme_without_TLS_is_refused(QuestScheme scheme) =>
        Should.Throw<QuestConfigurationException>(() => SenderSettings.From(Options(scheme)))
            .Reason.ShouldBe("`TlsCertificateValidation` applies to `https` and `tcps` only: use one of these schemes, or remove the callback.");

    [Fact]
    public void It_is_reported_with_every_other_problem()
    {
        QuestSenderOptions options = Options(QuestScheme.Http);
        options.MaxInFlight = 65;

        string message = Should.Throw<QuestConfigurationException>(() => SenderSettings.From(options)).Message;

        message.ShouldContain("2 problems");
        message.ShouldContain("`max_in_flight`");
        message.ShouldContain("`TlsCertificateValidation`");
    }

    [Fact]
    public void A_sender_keeps_the_callback_that_it_was_made_with() =>
        QuestSenderBuilder.Https("a").TlsCertificateValidation(Callback).ToOptions().TlsCertificateValidation.ShouldBe(Callback);

    private static QuestSenderOptions Options(QuestScheme scheme) =>
        new() { Scheme = scheme, Addresses = { "a" }, TlsCertificateValidation = Callback };
}
