using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;

namespace Questline.Analyzers.Tests.Security;

/// <summary>Certificate validation callbacks that accept everything.</summary>
public class QL0206Tests : RuleTests<CertificateCallbackAnalyzer>
{
    protected override string Sample => """
        class Program
        {
            object Make() => new QuestSenderOptions { TlsCertificateValidation = [|(sender, certificate, chain, errors) => true|] };
        }
        """;

    [Theory]
    [InlineData("Options.TlsCertificateValidation = [|(_, _, _, _) => true|];")]
    [InlineData("Options.TlsCertificateValidation = [|(_, _, _, _) => (true)|];")]
    [InlineData("Options.TlsCertificateValidation = [|(_, _, _, _) => { return true; }|];")]
    [InlineData("Options.TlsCertificateValidation = [|(_, _, _, _) => { Console.WriteLine(); return true; }|];")]
    [InlineData("Options.TlsCertificateValidation = [|(_, _, _, _) => { if (Flag) return true; return true; }|];")]
    [InlineData("Options.TlsCertificateValidation = [|static (_, _, _, _) => Yes|];")]
    [InlineData("Options.TlsCertificateValidation = [|delegate { return true; }|];")]
    [InlineData("Options.TlsCertificateValidation = [|delegate (object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) { return true; }|];")]
    [InlineData("Options.TlsCertificateValidation = [|new RemoteCertificateValidationCallback((_, _, _, _) => true)|];")]
    [InlineData("Options.TlsCertificateValidation = [|(RemoteCertificateValidationCallback)((_, _, _, _) => true)|];")]
    [InlineData("Options.TlsCertificateValidation ??= [|(_, _, _, _) => true|];")]
    [InlineData("Options.TlsCertificateValidation += [|(_, _, _, _) => true|];")]
    [InlineData("var options = new QuestSenderOptions { TlsCertificateValidation = [|(_, _, _, _) => true|] };")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsCertificateValidation([|(_, _, _, _) => true|]).Build();")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsCertificateValidation(callback: [|(_, _, _, _) => true|]);")]
    public Task A_function_that_returns_true_is_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("Options.TlsCertificateValidation = [|AcceptAll|];")]
    [InlineData("Options.TlsCertificateValidation = [|Program.AcceptAll|];")]
    [InlineData("Options.TlsCertificateValidation = [|AcceptAllInABlock|];")]
    [InlineData("Options.TlsCertificateValidation = [|Elsewhere.Accept|];")]
    [InlineData("Options.TlsCertificateValidation = [|AcceptingField|];")]
    [InlineData("bool Local(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => true; Options.TlsCertificateValidation = [|Local|];")]
    [InlineData("RemoteCertificateValidationCallback local = (_, _, _, _) => true; Options.TlsCertificateValidation = [|local|];")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsCertificateValidation([|AcceptAll|]);")]
    public Task A_name_of_such_a_function_is_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("Options.TlsCertificateValidation = [|(_, c, h, e) => HttpClientHandler.DangerousAcceptAnyServerCertificateValidator(null!, c as X509Certificate2, h, e)|];")]
    [InlineData("Options.TlsCertificateValidation = [|(_, c, h, e) => { return HttpClientHandler.DangerousAcceptAnyServerCertificateValidator.Invoke(null!, (X509Certificate2?)c, h, e); }|];")]
    public Task The_validator_of_NET_that_accepts_any_is_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, errors) => errors == SslPolicyErrors.None;")]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, _) => false;")]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, _) => Flag;")]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, _) => { if (Flag) return false; return true; };")]
    [InlineData("Options.TlsCertificateValidation = (_, certificate, _, _) => { Console.WriteLine(certificate); return true; };")]
    [InlineData("Options.TlsCertificateValidation = (_, certificate, _, _) => { if (certificate is null) throw new Exception(); return true; };")]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, _) => throw new Exception();")]
    [InlineData("Options.TlsCertificateValidation = (_, _, _, _) => { Func<bool> inner = () => { return true; }; return inner(); };")]
    [InlineData("Options.TlsCertificateValidation = Check;")]
    [InlineData("Options.TlsCertificateValidation = Given;")]
    [InlineData("Options.TlsCertificateValidation = null;")]
    [InlineData("var set = Options.TlsCertificateValidation;")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsCertificateValidation(Check);")]
    [InlineData("RemoteCertificateValidationCallback other = (_, _, _, _) => true;")]
    public Task What_looks_at_something_or_is_not_known_is_not_flagged(string statement) => VerifyStatementAsync(statement);

    [Fact]
    public Task A_method_that_may_be_overridden_is_not_flagged() => VerifyAsync("""
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        class Program
        {
            protected virtual bool Accept(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => true;
            object Make() => new QuestSenderOptions { TlsCertificateValidation = Accept };
        }
        """);

    [Fact]
    public Task A_callback_that_is_given_to_another_class_is_not_ours_to_flag() => VerifyAsync("""
        class Program
        {
            HttpClientHandler Make() => new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
        }
        """);

    [Fact]
    public Task The_message_says_what_the_callback_cannot_do() => VerifyMessageAsync(
        Sample,
        "This callback accepts every certificate: it cannot make Questline trust a certificate that failed the verification, so remove it, "
        + "and trust the certificate of a server of your own with `tls_ca=pem_file;tls_roots=...`");

    private async Task VerifyStatementAsync(string statement)
    {
        var test = Create();
        test.TestState.Sources.Add(Marked($$"""
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            class Program
            {
                const bool Yes = true;
                static readonly RemoteCertificateValidationCallback AcceptingField = (_, _, _, _) => true;

                bool Flag { get; set; }
                QuestSenderOptions Options { get; } = new();
                RemoteCertificateValidationCallback? Given { get; set; }

                static bool AcceptAll(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => true;
                static bool AcceptAllInABlock(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) { return true; }
                static bool Check(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => e == SslPolicyErrors.None;

                void Run()
                {
                    {{statement}}
                }
            }
            """));
        test.TestState.Sources.Add("""
            using System.Net.Security;
            using System.Security.Cryptography.X509Certificates;

            static class Elsewhere
            {
                public static bool Accept(object s, X509Certificate? c, X509Chain? h, SslPolicyErrors e) => true;
            }
            """);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
