namespace Questline.Tool.Doctor;

/// <summary>Why a step failed, and what to do about it.</summary>
internal static class StepAdvice
{
    private const string OfServer = "The server's log has the reason; the message above says what to search it for.";

    public static (string Reason, string Advice) For(StepName step, Exception exception) => exception switch
    {
        StepFailedException failure => (failure.Message, failure.Advice),
        QuestTlsException tls => (ReasonOf(tls), tls.Advice),
        // The server has looked at no credentials where it fails by itself, or was not reached.
        QuestServerException or QuestConnectionException when step is StepName.Credentials => (exception.Message, OfServer),
        _ => (exception.Message, For(step)),
    };

    private static string For(StepName step) => step switch
    {
        StepName.ConfString => "Correct the conf string where it is underlined; `questline conf keys` has every key.",
        StepName.Resolve => "Check the spelling of the host in addr, and that this machine's name server knows it: `nslookup HOST`.",
        StepName.Connect => "Start the server, open the port in firewalls between, and let addr name the port that it listens on: 9000 for HTTP, "
            + "9009 for TCP, unless its configuration says otherwise (`http.bind.to`, `line.tcp.net.bind.to`).",
        StepName.Settings => "Let addr name QuestDB's HTTP port, of an instance that takes rows: `curl http://HOST:PORT/settings` shows what is there.",
        StepName.Credentials => "Compare the credentials with the server's: `http.user` and `http.password` in its server.conf, or its access list; over "
            + "TCP the file in `line.tcp.auth.db.path`.",
        _ => OfServer,
    };

    // The message of a TLS error is both.
    private static string ReasonOf(QuestTlsException exception) =>
        exception.Message.EndsWith(exception.Advice, StringComparison.Ordinal) ? exception.Message[..^exception.Advice.Length].TrimEnd() : exception.Message;
}
