using System.Globalization;
using Questline.Aot.Tests.Publishing;
using Questline.Testing;

namespace Questline.Aot.Tests;

/// <summary><c>tls_verify=unsafe_off</c> from outside the code, where no analyzer sees it: the build of the program decides.</summary>
[Collection(nameof(PublishingGroup))]
public class UnsafeOffTests(PublishedPrograms programs)
{
    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task Without_consent_it_is_refused_and_the_property_is_named(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, LibraryPart.Reachable);

        ProgramRun run = await program.RunAsync("https::addr=localhost:9000;tls_verify=unsafe_off;");

        run.ExitCode.ShouldBe(1, run.Errors);
        run.Errors.ShouldStartWith("`tls_verify=unsafe_off` is not allowed in this build");
        run.Errors.ShouldContain("<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>");
    }

    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task With_consent_rows_reach_a_server_that_nobody_vouches_for(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, LibraryPart.Whole);
        using TestCertificate certificate = TestCertificates.SelfSigned();
        await using QuestTestServer server = await QuestTestServer.StartAsync(
            new() { Certificate = certificate }, TestContext.Current.CancellationToken);

        ProgramRun run = await program.RunAsync(
            string.Create(CultureInfo.InvariantCulture, $"https::addr=localhost:{server.Port};tls_verify=unsafe_off;"));

        run.ExitCode.ShouldBe(0, run.Errors);
        server.RowCount.ShouldBe(Sent.RowCount);
    }

    [Theory]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task Without_consent_the_code_that_skips_the_verification_is_gone(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, LibraryPart.Reachable);

        program.Has("Questline.Tls.UnverifiedServer", "Accepted").ShouldBeFalse();
        program.Has("Questline.Tls.ServerCertificateCheck", "AcceptUnverified").ShouldBeFalse();
        program.Has("Questline.Tls.TlsAuthenticator", "AuthenticateAsync").ShouldBeTrue();
    }

    [Theory]
    [InlineData(ProgramForm.Untrimmed)]
    [InlineData(ProgramForm.Trimmed)]
    [InlineData(ProgramForm.Native)]
    public async Task With_consent_it_is_there(ProgramForm form)
    {
        PublishedProgram program = await programs.GetAsync(form, LibraryPart.Whole);

        program.Has("Questline.Tls.UnverifiedServer", "Accepted").ShouldBeTrue();
        program.Has("Questline.Tls.ServerCertificateCheck", "AcceptUnverified").ShouldBeTrue();
    }
}
