namespace Questline.Runtime.Tests.Tls;

/// <summary>Senders with <c>tls_verify=unsafe_off</c> in a build that does not consent.</summary>
public class UnsafeSenderRefusedTests
{
    [Theory]
    [InlineData("https::addr=localhost:9000;tls_verify=unsafe_off;")]
    [InlineData("tcps::addr=localhost:9009;tls_verify=unsafe_off;")]
    public void A_conf_string_that_turns_the_verification_off_makes_no_sender(string confString) =>
        Should.Throw<QuestTlsException>(() => QuestSender.Create(confString)).Problem.ShouldBe(TlsProblem.UnsafeOffNotAllowed);

    [Fact]
    public void Options_that_turn_the_verification_off_make_no_sender()
    {
        var options = new QuestSenderOptions { Addresses = { "localhost" }, TlsVerify = TlsVerify.UnsafeOff };

        Should.Throw<QuestTlsException>(() => QuestSender.Create(options)).Problem.ShouldBe(TlsProblem.UnsafeOffNotAllowed);
    }

    [Fact]
    public void A_builder_that_turns_the_verification_off_makes_no_sender() =>
        Should.Throw<QuestTlsException>(() => QuestSenderBuilder.Https("localhost").TlsVerify(TlsVerify.UnsafeOff).Build())
            .Problem.ShouldBe(TlsProblem.UnsafeOffNotAllowed);
}
