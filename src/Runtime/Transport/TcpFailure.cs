namespace Questline.Transport;

/// <summary>Says what a server over TCP means, which never says it itself: it closes the connection.</summary>
internal static class TcpFailure
{
    private const string NoAuthentication =
        "a QuestDB server without authentication (line.tcp.auth.db.path) takes the key id for a row and does not ask. Remove username and token if it "
        + "needs none, and check that addr names its ILP port (9009 by default).";

    private const byte TlsAlert = 0x15;

    public static QuestConnectionException ClosedBeforeChallenge(IOException? exception = null) =>
        new($"The server closed the connection instead of asking for a signature: {NoAuthentication}", exception);

    public static QuestConnectionException NoChallengeInTime() =>
        new($"The server did not ask for a signature within auth_timeout: {NoAuthentication}");

    public static QuestConnectionException NoChallenge() =>
        new("What the server sent is no request for a signature of QuestDB: check that addr names its ILP port (9009 by default).");

    public static QuestAuthenticationException SignatureRefused() => new(
        "The server closed the connection right after the authentication, as it does for a wrong key: check that username is a key id in its "
        + "line.tcp.auth.db.path file, and that token is the private key to it.");

    public static QuestConnectionException Stalled() => new(
        "The server took none of the rows for as long as connect_timeout, so the connection was given up; what was sent of them may be stored. "
        + "Look why it is slow, or raise connect_timeout.");

    /// <summary>Why a connection cannot be used any more.</summary>
    /// <param name="end">What was seen of it.</param>
    /// <param name="authenticates">Whether the server was asked to authenticate.</param>
    /// <param name="usesTls">Whether the connection was secured.</param>
    public static QuestException Explain(TcpEnd end, bool authenticates, bool usesTls) => end switch
    {
        { Failure: QuestTlsException refusal } => refusal,
        { Received: TlsAlert } when !usesTls => new QuestConnectionException("The server expects TLS: use the scheme tcps."),
        { Received: not null } when !authenticates => new QuestAuthenticationException(
            "The server sent something, which QuestDB does over TCP only to ask who is there: set username and token, or check that addr names its ILP "
            + "port (9009 by default), not its HTTP port. Rows sent over this connection are lost."),
        { Received: not null } => new QuestConnectionException(
            "The server sent something, which QuestDB does not do over TCP: check that addr names its ILP port (9009 by default)."),
        _ => Closed(end.Failure, usesTls),
    };

    public static QuestConnectionException Closed(Exception? exception, bool usesTls) => new(
        "The server closed the connection. QuestDB does so at a row that it refuses; the server's log names it, and it and all rows sent behind it "
        + "are lost. Other reasons: a table or column that it may not create (line.auto.create.new.tables, line.auto.create.new.columns), a row "
        + "larger than line.tcp.max.recv.buffer.size or, for a table without WAL, line.tcp.max.measurement.size, credentials that it refuses, "
        + "and a stop of the server. Over HTTP it names the reason."
        + (usesTls ? "" : " If the server expects TLS, use the scheme tcps."),
        exception);
}
