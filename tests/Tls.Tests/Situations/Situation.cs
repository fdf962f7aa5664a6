using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tls.Tests;

/// <summary>A server, and what senders find out about it under each of five trust settings.</summary>
/// <param name="Name">What is special about it.</param>
internal sealed record Situation(string Name)
{
    /// <summary>The trusting settings of a server whose authority every setting knows, but for the other authority's file.</summary>
    public static readonly IReadOnlyList<Trust> AllButOtherFile = [Trust.OsRoots, Trust.WebpkiRoots, Trust.WebpkiAndOsRoots, Trust.RightFile];

    /// <summary>How the server speaks TLS; null where it does not.</summary>
    public TlsSetup? Tls { get; init; }

    /// <summary>What the server does instead of TLS. With neither, it is the stand-in over plain HTTP.</summary>
    public Func<NetworkStream, CancellationToken, Task>? Talk { get; init; }

    /// <summary>The host in <c>addr</c>. Every one leads to this machine.</summary>
    public string Host { get; init; } = "localhost";

    /// <summary>What the file that is meant for this server holds.</summary>
    public IReadOnlyList<X509Certificate2> RightFile { get; init; } = [Authorities.Known.Certificate];

    /// <summary>What is wrong whatever is trusted.</summary>
    public IReadOnlyList<TlsProblem> Faults { get; init; } = [];

    /// <summary>Under which settings the certificate's authority is trusted.</summary>
    public IReadOnlyList<Trust> TrustedUnder { get; init; } = AllButOtherFile;

    /// <summary>What is wrong besides under the other settings.</summary>
    public TlsProblem Distrust { get; init; } = TlsProblem.UntrustedRoot;

    /// <summary>Everything that is wrong, for the settings for which it does not follow from the three above.</summary>
    public IReadOnlyDictionary<Trust, TlsProblem[]> Exceptions { get; init; } = new Dictionary<Trust, TlsProblem[]>();

    /// <summary>The same for <c>openssl s_server</c>, where that differs.</summary>
    public IReadOnlyDictionary<Trust, TlsProblem[]> OpensslExceptions { get; init; } = new Dictionary<Trust, TlsProblem[]>();

    /// <summary>The sender's own certificate; null for none.</summary>
    public Identity? ClientCertificate { get; init; }

    /// <summary>How long a handshake may take, in milliseconds, where the server never ends it; null for the sender's default.</summary>
    public int? TimeLimit { get; init; }

    /// <summary>Whether the handshake gets as far as the server's certificate.</summary>
    public bool ShowsCertificate { get; init; } = true;

    /// <summary>The certificates that the sender gets to see, in the order sent.</summary>
    public IReadOnlyList<X509Certificate2> Presented => ShowsCertificate && Tls is { } setup ? setup.Presented : [];

    /// <summary>Starts the server; disposing it stops it.</summary>
    /// <param name="scheme"><c>https</c> or <c>tcps</c>.</param>
    /// <param name="implementation">Whose TLS it speaks; null for that of .NET where it can. Skips the test where it is not installed.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    public Task<SituationServer> StartAsync(QuestScheme scheme, TlsImplementation? implementation = null, CancellationToken cancellationToken = default) =>
        SituationServer.StartAsync(
            this, scheme, implementation ?? (Tls is { NeedsOpenssl: true } ? TlsImplementation.Openssl : TlsImplementation.DotNet), cancellationToken);

    /// <summary>The conf string of a sender; <see cref="ClientCertificate"/> has no place in it.</summary>
    public string Conf(SituationServer server, Trust trust)
    {
        bool isHttp = server.Scheme is QuestScheme.Https;
        var credentials = isHttp ? $"username={SituationServer.Username};password={SituationServer.Password};" : "";
        var limit = TimeLimit is { } milliseconds ? $"{(isHttp ? "connect_timeout" : "auth_timeout")}={milliseconds};" : "";
        return $"{(isHttp ? "https" : "tcps")}::addr={server.Address};{credentials}{limit}{Roots(server, trust)}";
    }

    /// <summary>What a sender finds, in the order of <see cref="QuestTlsException.Problems"/>; empty where it connects.</summary>
    public IReadOnlyList<TlsProblem> Expected(Trust trust, TlsImplementation? implementation = null)
    {
        if (implementation is TlsImplementation.Openssl && OpensslExceptions.TryGetValue(trust, out var ofOpenssl))
            return ofOpenssl;

        if (Exceptions.TryGetValue(trust, out var problems))
            return problems;

        return TrustedUnder.Contains(trust) ? Faults : [.. Faults.Append(Distrust).Order()];
    }

    public override string ToString() => Name;

    private static string Roots(SituationServer server, Trust trust) => trust switch
    {
        Trust.OsRoots => "tls_ca=os_roots;",
        Trust.WebpkiRoots => "tls_ca=webpki_roots;",
        Trust.WebpkiAndOsRoots => "tls_ca=webpki_and_os_roots;",
        Trust.RightFile => $"tls_ca=pem_file;tls_roots={server.RightFile};",
        _ => $"tls_ca=pem_file;tls_roots={server.OtherFile};",
    };
}
