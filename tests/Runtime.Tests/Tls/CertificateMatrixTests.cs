using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Each kind of certificate against each value of <c>tls_ca</c>; the file of <c>pem_file</c> holds the root of that very certificate.</summary>
public class CertificateMatrixTests
{
    private static readonly TlsProblem[] Accepted = [];

    public static TheoryData<Presented, TlsCa, TlsProblem[]> Outcomes => new()
    {
        { Presented.Valid, TlsCa.OsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.Valid, TlsCa.WebpkiRoots, [TlsProblem.UntrustedRoot] },
        { Presented.Valid, TlsCa.WebpkiAndOsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.Valid, TlsCa.PemFile, Accepted },

        { Presented.SelfSigned, TlsCa.OsRoots, [TlsProblem.SelfSigned] },
        { Presented.SelfSigned, TlsCa.WebpkiRoots, [TlsProblem.SelfSigned] },
        { Presented.SelfSigned, TlsCa.WebpkiAndOsRoots, [TlsProblem.SelfSigned] },
        { Presented.SelfSigned, TlsCa.PemFile, Accepted },

        { Presented.Expired, TlsCa.OsRoots, [TlsProblem.Expired, TlsProblem.UntrustedRoot] },
        { Presented.Expired, TlsCa.WebpkiRoots, [TlsProblem.Expired, TlsProblem.UntrustedRoot] },
        { Presented.Expired, TlsCa.WebpkiAndOsRoots, [TlsProblem.Expired, TlsProblem.UntrustedRoot] },
        { Presented.Expired, TlsCa.PemFile, [TlsProblem.Expired] },

        { Presented.NotYetValid, TlsCa.OsRoots, [TlsProblem.NotYetValid, TlsProblem.UntrustedRoot] },
        { Presented.NotYetValid, TlsCa.WebpkiRoots, [TlsProblem.NotYetValid, TlsProblem.UntrustedRoot] },
        { Presented.NotYetValid, TlsCa.WebpkiAndOsRoots, [TlsProblem.NotYetValid, TlsProblem.UntrustedRoot] },
        { Presented.NotYetValid, TlsCa.PemFile, [TlsProblem.NotYetValid] },

        { Presented.WrongName, TlsCa.OsRoots, [TlsProblem.WrongHostName, TlsProblem.UntrustedRoot] },
        { Presented.WrongName, TlsCa.WebpkiRoots, [TlsProblem.WrongHostName, TlsProblem.UntrustedRoot] },
        { Presented.WrongName, TlsCa.WebpkiAndOsRoots, [TlsProblem.WrongHostName, TlsProblem.UntrustedRoot] },
        { Presented.WrongName, TlsCa.PemFile, [TlsProblem.WrongHostName] },

        { Presented.WithIntermediate, TlsCa.OsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.WithIntermediate, TlsCa.WebpkiRoots, [TlsProblem.UntrustedRoot] },
        { Presented.WithIntermediate, TlsCa.WebpkiAndOsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.WithIntermediate, TlsCa.PemFile, Accepted },

        // With its intermediate it would not be trusted either, unless the file has the root.
        { Presented.IntermediateMissing, TlsCa.OsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.IntermediateMissing, TlsCa.WebpkiRoots, [TlsProblem.UntrustedRoot] },
        { Presented.IntermediateMissing, TlsCa.WebpkiAndOsRoots, [TlsProblem.UntrustedRoot] },
        { Presented.IntermediateMissing, TlsCa.PemFile, [TlsProblem.IncompleteChain] },

        { Presented.CommonNameOnly, TlsCa.OsRoots, [TlsProblem.WrongHostName, TlsProblem.SelfSigned] },
        { Presented.CommonNameOnly, TlsCa.WebpkiRoots, [TlsProblem.WrongHostName, TlsProblem.SelfSigned] },
        { Presented.CommonNameOnly, TlsCa.WebpkiAndOsRoots, [TlsProblem.WrongHostName, TlsProblem.SelfSigned] },
        { Presented.CommonNameOnly, TlsCa.PemFile, [TlsProblem.WrongHostName] },
    };

    public enum Presented
    {
        Valid,
        SelfSigned,
        Expired,
        NotYetValid,
        WrongName,
        WithIntermediate,
        IntermediateMissing,
        CommonNameOnly,
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task A_certificate_is_accepted_or_every_fault_of_it_is_named(Presented presented, TlsCa ca, TlsProblem[] problems)
    {
        using var certificate = Make(presented);
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate);
        var client = TlsClient.Trusting(ca, ca is TlsCa.PemFile ? roots.Path : null);

        if (problems is [])
        {
            await using var tls = await client.ConnectAsync(server);
            tls.IsAuthenticated.ShouldBeTrue();
            return;
        }

        var refusal = await client.RefusalAsync(server);
        refusal.Problems.ShouldBe(problems, refusal.Message);
        refusal.Problem.ShouldBe(problems[0]);
        refusal.IsTransient.ShouldBeFalse();
    }

    [Fact]
    public void The_table_covers_every_certificate_and_every_tls_ca() =>
        Outcomes.Select(row => (row.Data.Item1, row.Data.Item2)).Distinct().Count()
            .ShouldBe(Enum.GetValues<Presented>().Length * Enum.GetValues<TlsCa>().Length);

    private static TestCertificate Make(Presented presented) => presented switch
    {
        Presented.SelfSigned => TestCertificates.SelfSigned(),
        Presented.Expired => TestCertificates.Expired(),
        Presented.NotYetValid => TestCertificates.NotYetValid(),
        Presented.WrongName => TestCertificates.WrongName(),
        Presented.WithIntermediate => TestCertificates.WithIntermediate(),
        Presented.IntermediateMissing => TestCertificates.WithIntermediate(sendIntermediate: false),
        Presented.CommonNameOnly => TestCertificates.CommonNameOnly(),
        _ => TestCertificates.Valid(),
    };
}
