using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Questline.Configuration;
using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>A handshake as a sender makes it, and what there is to say about it, in steps.</summary>
internal sealed class TlsExamination(StepLog log, SenderParts parts, TlsAuthenticator tls, ServerAddress server)
{
    private DateTimeOffset Now => parts.Time.GetUtcNow();

    public async Task RunAsync(NetworkStream connection, IPAddress[] addresses, CancellationToken cancellationToken)
    {
        ServerVerdict verdict = await log.RunAsync(StepName.TlsHandshake, server.Authority, notes => HandshakeAsync(connection, addresses, notes, cancellationToken));
        await log.RunAsync(StepName.Certificates, server.Authority, notes => JudgeChain(verdict, notes));
        await log.RunAsync(StepName.HostName, server.Authority, notes => JudgeHostName(verdict, notes));
        await log.RunAsync(StepName.Expiry, server.Authority, notes => JudgeExpiry(verdict, notes));
    }

    private async Task<ServerVerdict> HandshakeAsync(
        NetworkStream connection, IPAddress[] addresses, StepNotes notes, CancellationToken cancellationToken)
    {
        try
        {
            SecuredConnection secured = await tls.AuthenticateAsync(connection, server.Host, ReconnectAsync, cancellationToken);
            await using SslStream stream = secured.Stream;
            notes.Add($"{ProtocolName(stream)}, {stream.NegotiatedCipherSuite}");
            return ServerVerdict.Of(secured.Chain);
        }
        catch (QuestTlsException refusal) when (ServerVerdict.IsAboutCertificates(refusal))
        {
            notes.Add("The server speaks TLS; the handshake was broken off because of its certificates.");
            return ServerVerdict.Of(refusal);
        }
        finally
        {
            notes.Details.AddRange(parts.Warnings.Take());
        }

        async ValueTask<Stream> ReconnectAsync(CancellationToken token) =>
            new NetworkStream(await parts.Sockets.OpenAsync(addresses, server.Port, token), ownsSocket: true);
    }

    private Task JudgeChain(ServerVerdict verdict, StepNotes notes)
    {
        TlsCa ca = parts.Settings.Tls.Ca;
        notes.Chain = ChainReport.Of(ca, verdict.Anchor, verdict.Presented, Now);
        if (verdict.Refusal is { } refusal && !verdict.IsAboutHostNameOnly)
            throw refusal;

        notes.Add($"They lead to {verdict.Anchor ?? "a certificate"}, which tls_ca={ca.InConfString()} trusts.");
        return Task.CompletedTask;
    }

    private Task JudgeHostName(ServerVerdict verdict, StepNotes notes)
    {
        if (verdict.Refusal is { } refusal)
            throw refusal;

        notes.Add($"The server's certificate is for {server.Host}.");
        return Task.CompletedTask;
    }

    private Task JudgeExpiry(ServerVerdict verdict, StepNotes notes)
    {
        foreach (VerifiedCertificate certificate in verdict.Verified)
        {
            int days = CertificateReport.DaysUntil(certificate.NotAfter, Now);
            string date = certificate.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            notes.Add($"{certificate.Subject}: {date}, in {days} days");
        }

        return Task.CompletedTask;
    }

    private static string ProtocolName(SslStream stream) => stream.SslProtocol.ToString() switch
    {
        "Tls12" => "TLS 1.2",
        "Tls13" => "TLS 1.3",
        var other => other,
    };
}
