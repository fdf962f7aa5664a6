using System.Globalization;
using Questline.Testing;

namespace Questline.Package.Tests.Publishing;

/// <summary><c>tls_verify=unsafe_off</c> from outside the code, where no analyzer sees it: the build of the program decides.</summary>
public class UnsafeOffTests(PublishedPrograms programs) : IClassFixture<PublishedPrograms>
{
    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task Without_consent_it_is_refused_and_the_property_is_named(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, consents: false);

        (int exitCode, string output) = await program.RunAsync("https::addr=localhost:9000;tls_verify=unsafe_off;");

        exitCode.ShouldBe(PublishedPrograms.Refused, output);
        output.ShouldStartWith("UnsafeOffNotAllowed: `tls_verify=unsafe_off` is not allowed in this build");
        output.ShouldContain("<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>");
    }

    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task With_consent_rows_reach_a_server_that_nobody_vouches_for(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, consents: true);
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new() { Certificate = certificate }, TestContext.Current.CancellationToken);

        (int exitCode, string output) = await program.RunAsync(
            string.Create(CultureInfo.InvariantCulture, $"https::addr=localhost:{server.Port};tls_verify=unsafe_off;"));

        exitCode.ShouldBe(0, output);
        server.Rows("readings").ShouldHaveSingleItem().GetDouble("temperature").ShouldBe(21.5);
    }

    [Theory]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task Without_consent_the_code_that_skips_the_verification_is_gone(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, consents: false);

        program.Has("UnverifiedServer", "Accepted").ShouldBeFalse();
        program.Has("ServerCertificateCheck", "AcceptUnverified").ShouldBeFalse();
        program.Has("TlsAuthenticator", "AuthenticateAsync").ShouldBeTrue();
    }

    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task With_consent_it_is_there(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, consents: true);

        program.Has("UnverifiedServer", "Accepted").ShouldBeTrue();
        program.Has("ServerCertificateCheck", "AcceptUnverified").ShouldBeTrue();
    }

    [Theory]
    [InlineData(ProgramForm.Trimmed, false)]
    [InlineData(ProgramForm.Trimmed, true)]
    [InlineData(ProgramForm.Native, false)]
    [InlineData(ProgramForm.Native, true)]
    public async Task Trimming_and_compiling_it_warn_of_nothing(ProgramForm form, bool consents)
    {
        PublishedProgram program = await programs.GetAsync(form, consents);

        program.Log.Output.ShouldNotContain("warning IL");
    }
}
