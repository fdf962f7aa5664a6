using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Questline.Configuration;
using Questline.Tls;

namespace Questline.Tool.Doctor;

/// <summary>A handshake as a sender makes it, and what there is to say about it, in steps.</summary>
internal sealed class TlsExamination(StepLog log, SenderParts parts, ServerWay way)
{
    private readonly ServerAddress _server = way.Address;

    private DateTimeOffset Now => parts.Time.GetUtcNow();

    public async Task RunAsync(NetworkStream connection, CancellationToken cancellationToken)
    {
        ServerVerdict verdict = await log.RunAsync(StepName.TlsHandshake, _server.Authority, notes => HandshakeAsync(connection, notes, cancellationToken));
        await log.RunAsync(StepName.Certificates, _server.Authority, notes => JudgeChain(verdict, notes));
        await log.RunAsync(StepName.HostName, _server.Authority, notes => JudgeHostName(verdict, notes));
        await log.RunAsync(StepName.Expiry, _server.Authority, notes => JudgeExpiry(verdict, notes));
    }

    private async Task<ServerVerdict> HandshakeAsync(NetworkStream connection, StepNotes notes, CancellationToken cancellationToken)
    {
        try
        {
            SecuredConnection secured = await parts.Connector.AuthenticateAsync(
                connection, new DnsEndPoint(_server.Host, _server.Port), cancellationToken);
            await using SecuredStream stream = secured.Stream;
            Show(NegotiatedTls.Of(stream), notes);
            if (stream.DemandsCertificate)
                await AwaitRefusalAsync(notes, cancellationToken);
            return ServerVerdict.Of(secured.Chain);
        }
        catch (QuestTlsException refusal) when (ServerVerdict.IsAboutCertificates(refusal))
        {
            Show(refusal.Negotiated, notes);
            notes.Add("The server speaks TLS; the handshake was broken off because of its certificates.");
            return ServerVerdict.Of(refusal);
        }
        finally
        {
            notes.Details.AddRange(parts.Warnings.Take());
        }
    }

    /// <summary>Whether it takes the certificate, or insists on one, shows only behind the handshake: over HTTP in the first answer, over TCP in that it closes the connection.</summary>
    private async Task AwaitRefusalAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        notes.Add(parts.Settings.Tls.ClientCertificate is null
            ? "The server asks for a client certificate, and none is named with --client-certificate."
            : "The server asks for a client certificate.");
        if (way.Tcp is { } tcp)
            (await tcp.ConnectAsync(cancellationToken)).Dispose();
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

        notes.Add($"The server's certificate is for {_server.Host}.");
        return Task.CompletedTask;
    }

    private Task JudgeExpiry(ServerVerdict verdict, StepNotes notes)
    {
        foreach (VerifiedCertificate certificate in verdict.Verified)
        {
            int days = ServedCertificate.DaysUntil(certificate.NotAfter, Now);
            string date = certificate.NotAfter.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string advice = certificate.NotAfter - Now < parts.Settings.Tls.ExpiryNotice ? ": renew it in time" : "";
            notes.Add($"{certificate.Subject}: {date}, in {days} days{advice}");
        }

        return Task.CompletedTask;
    }

    private static void Show(NegotiatedTls? negotiated, StepNotes notes)
    {
        if (negotiated is not null)
            notes.Add($"{ProtocolName(negotiated.Protocol)}, {negotiated.CipherSuite}");
    }

    private static string ProtocolName(SslProtocols protocol) => protocol switch
    {
        SslProtocols.Tls12 => "TLS 1.2",
        SslProtocols.Tls13 => "TLS 1.3",
        var other => other.ToString(),
    };
}
