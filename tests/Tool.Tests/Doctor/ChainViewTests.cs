using Questline.Tool.Doctor;
using Spectre.Console;

namespace Questline.Tool.Tests.Doctor;

public class ChainViewTests
{
    [Theory]
    [InlineData(true, "good")]
    [InlineData(false, "not used")]
    public void A_certificate_that_nobody_looked_at_is_not_called_good(bool isInChain, string verdict)
    {
        DateTimeOffset now = DateTimeOffset.UnixEpoch;
        var presented = new PresentedCertificate
        {
            Subject = "CN=a",
            Issuer = "CN=b",
            NotBefore = now,
            NotAfter = now.AddDays(9),
            SubjectAlternativeNames = [],
            Sha256 = new string('A', 64),
            IsInChain = isInChain,
            Problems = [],
        };
        var chain = ChainReport.Of(TlsCa.PemFile, null, [presented], now);
        using var output = new StringWriter();

        ChainView.Show(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }), chain);

        output.ToString().ShouldContain($"│ {verdict}");
        chain.Certificates[0].IsInChain.ShouldBe(isInChain);
    }
}
