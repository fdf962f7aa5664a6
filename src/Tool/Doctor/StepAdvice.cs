using System.Net;

namespace Questline.Tool.Doctor;

/// <summary>Why a step failed, and what to do about it: what failed decides, and the step only where that says nothing.</summary>
internal static class StepAdvice
{
    private const string ReadOnly = "It is one by `readonly=true` or `replication.role=replica` in its server.conf.";

    private const string Look = "See what answers there: QuestDB's HTTP port, and no other, answers `curl -i http://HOST:PORT/settings` with JSON.";

    private const string Log = "The server's log has the reason, or that of a proxy that answered for it; the message above says what to search it for.";

    public static (string Reason, string Advice) For(StepName step, Exception exception) => exception switch
    {
        StepFailedException failure => (failure.Message, failure.Advice),
        QuestTlsException tls => (tls.Reason, tls.Advice),
        QuestAuthenticationException refusal => (refusal.Message, For(refusal.Status)),
        QuestConnectionException { IsAboutServer: true } => (exception.Message, ReadOnly),
        QuestServerException answer => (answer.Message, For(answer)),
        _ => (exception.Message, For(step)),
    };

    private static string For(HttpStatusCode? refusal) => refusal switch
    {
        null => "The file in `line.tcp.auth.db.path` has a line for each key id, `KEYID ec-p-256-sha256 X Y`, in which X and Y are the public key to the `token`.",
        HttpStatusCode.Forbidden => "QuestDB Enterprise lists the rights of a user by `SHOW PERMISSIONS USER`; a proxy has rules of its own.",
        _ => "The server's are `http.user` and `http.password` in its server.conf, or those of its access list; a proxy has its own.",
    };

    private static string For(QuestServerException answer) => (int)answer.Status switch
    {
        404 or 405 => Look,
        421 => ReadOnly,
        502 or 504 => "A proxy answered, which does not reach the server behind it: look whether that runs, and where the proxy looks for it.",
        _ => Log,
    };

    private static string For(StepName step) => step switch
    {
        StepName.ConfString => "Correct the conf string where it is underlined; `questline conf keys` has every key.",
        StepName.Resolve => "Ask the name server of this machine: `nslookup HOST`.",
        StepName.Connect => "`ss -ltn` on the server's machine lists the ports that are listened on, and the addresses: QuestDB's are set by `http.bind.to` "
            + "and `line.tcp.net.bind.to` in its server.conf.",
        _ => Look,
    };
}
