using System.Buffers;
using System.Net;
using Questline.Configuration;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>What a server over HTTP says for itself.</summary>
internal sealed class HttpExamination(StepLog log, SenderSettings settings, HttpTransport http, string server)
{
    /// <summary>A table without columns: QuestDB refuses it while it parses, and creates nothing.</summary>
    private static readonly byte[] RefusedLine = "questline_doctor\n"u8.ToArray();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await log.RunAsync(StepName.Settings, server, notes => ReadSettingsAsync(notes, cancellationToken));
        await log.RunAsync(StepName.Credentials, server, notes => VerifyAsync(notes, cancellationToken));
    }

    public Task DryRunAsync(CancellationToken cancellationToken) => log.RunAsync(StepName.DryRun, server, async notes =>
    {
        try
        {
            await http.SendAsync(new ReadOnlySequence<byte>(RefusedLine), cancellationToken);
        }
        catch (QuestServerException refusal) when (refusal.Status == HttpStatusCode.BadRequest)
        {
            if (refusal is { Code: null, Line: null })
            {
                throw new StepFailedException(
                    $"A line without columns was refused, and not as QuestDB does it: {refusal.Message}",
                    "Look what answers POST requests to /write: a proxy in front of QuestDB, or another service.");
            }

            notes.Add("The server refused a line without columns, as QuestDB does. Nothing was created.");
            return;
        }

        throw new StepFailedException(
            "The server acknowledged a line without columns, which QuestDB refuses: rows do not reach a QuestDB server there.",
            "Let addr name QuestDB's HTTP port, or look what the proxy in front of it does with POST requests to /write.");
    });

    private async Task ReadSettingsAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        SettingsAnswer answer = await http.ReadSettingsAsync(cancellationToken);
        if (answer.Body is not { } body)
        {
            string what = answer.IsWebPage
                ? "What answers to /settings is a web page (HTTP 404), so a proxy or another service than QuestDB"
                : "The server has no /settings, as those older than QuestDB 9";
            notes.Add($"{what}: a sender speaks protocol version 1 to it.{Chosen(ProtocolVersion.Version1)}");
            return;
        }

        if (ServerFacts.Describe(body) is { } facts)
            notes.Add(ConfidentialText.Of(settings, HttpCredentials.ToHeader(settings.Credentials)).Mask(facts));
        ServerCapabilities capabilities = ServerSettings.Read(body, settings.MaxNameLength);
        notes.Add($"The server speaks protocol version {(int)capabilities.Version}.{Chosen(capabilities.Version)}");
    }

    private string Chosen(ProtocolVersion spoken) => settings.ProtocolVersion switch
    {
        { } chosen when chosen > spoken => $" The conf string asks for version {(int)chosen}, which it may not know: leave protocol_version out.",
        { } chosen => $" The conf string asks for version {(int)chosen}.",
        _ => "",
    };

    private async Task VerifyAsync(StepNotes notes, CancellationToken cancellationToken)
    {
        await http.VerifyAsync(cancellationToken);
        notes.Add(settings.Credentials switch
        {
            BasicCredentials => "The server takes rows from this user.",
            BearerCredentials => "The server takes rows with this token.",
            _ => "The server takes rows without credentials.",
        });
    }
}
