namespace Questline.Tool.Doctor;

/// <summary>All steps of one server.</summary>
internal sealed class ServerExamination(StepLog log, SenderParts parts, ServerWay way, bool writes)
{
    private const string OnlyHttp = "Over TCP the server answers nothing: only HTTP has this.";

    private string Server => way.Address.Authority;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await new Reachability(log, parts, way).RunAsync(cancellationToken);
        if (way.Http is { } http)
            await ExamineAsync(new HttpExamination(log, parts.Settings, http, Server), cancellationToken);
        else
            await ExamineTcpAsync(cancellationToken);
    }

    private async Task ExamineAsync(HttpExamination http, CancellationToken cancellationToken)
    {
        await http.RunAsync(cancellationToken);
        if (writes)
            await new WriteTest(log, way.Http!, Server, parts.Time).RunAsync(cancellationToken);
        else
            await http.DryRunAsync(cancellationToken);
    }

    private async Task ExamineTcpAsync(CancellationToken cancellationToken)
    {
        log.Skip(StepName.Settings, Server, OnlyHttp);
        if (parts.Settings.Credentials is null)
            log.Skip(StepName.Credentials, Server, "The conf string has none. A server that demands them closes the connection at the first row.");
        else
            await log.RunAsync(StepName.Credentials, Server, notes => AuthenticateAsync(notes, cancellationToken));
        log.Skip(writes ? StepName.Write : StepName.DryRun, Server, OnlyHttp);
    }

    private async Task AuthenticateAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        using var connection = await way.Tcp!.ConnectAsync(cancellationToken);
        notes.Add("The server asked for a signature and did not refuse it.");
    }
}
