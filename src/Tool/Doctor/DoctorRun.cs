using System.Security.Cryptography.X509Certificates;
using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Tool.ConfStrings;

namespace Questline.Tool.Doctor;

/// <summary>Goes the way of a sender step by step, server by server, as far as it leads.</summary>
internal sealed class DoctorRun(ConfInput input, X509Certificate2? clientCertificate, bool writes, TimeProvider time, IRunObserver observer)
{
    private readonly StepLog _log = new(time, observer);

    public async Task<DoctorReport> RunAsync(CancellationToken cancellationToken)
    {
        ConfReport conf = ConfReport.Of(input);
        observer.Begin(conf);
        DoctorResult result = await ExamineAsync(conf, cancellationToken);
        return new DoctorReport(result, conf.Origin, conf.Conf, conf.Problems, _log.Steps);
    }

    private async Task<DoctorResult> ExamineAsync(ConfReport conf, CancellationToken cancellationToken)
    {
        try
        {
            using SenderParts parts = await _log.RunAsync(StepName.ConfString, server: null, notes => Task.FromResult(Prepare(conf, notes)));
            foreach (ServerWay way in parts.Ways)
                await new ServerExamination(_log, parts, way, writes).RunAsync(cancellationToken);
            return DoctorResult.Healthy;
        }
        catch (Exception exception) when (exception is RunEndedException or OperationCanceledException)
        {
            return cancellationToken.IsCancellationRequested ? DoctorResult.Stopped : DoctorResult.Failed;
        }
    }

    private SenderParts Prepare(ConfReport conf, StepNotes notes)
    {
        if (!conf.IsValid)
            throw new QuestConfigurationException(conf.Problems.Count == 1 ? "There is a problem in it." : $"There are {conf.Problems.Count} problems in it.");

        SenderSettings settings = SenderSettings.From(ConfString.Parse(input.Text));
        if (clientCertificate is not null && !settings.UsesTls)
            throw new StepFailedException("Without TLS there is nobody to show the client certificate to.", "Use the scheme https or tcps, or leave --client-certificate out.");
        settings = settings with { Tls = settings.Tls with { ClientCertificate = clientCertificate } };
        _log.Mask = new SecretsOf(settings).Mask;
        var parts = new SenderParts(settings, time);
        notes.Add(parts.Ways.Count == 1 ? $"{conf.Scheme}, one server" : $"{conf.Scheme}, {parts.Ways.Count} servers");
        return parts;
    }
}
