using System.Net.Sockets;

namespace Questline.Tls.Tests;

/// <summary>Servers that never get as far as a certificate.</summary>
internal static partial class Situations
{
    private const int Short = 400;

    private static IEnumerable<Situation> BrokenSituations() =>
    [
        Broken("plain HTTP", null, TlsProblem.PlainTextServer),
        Broken("other plain text", Conversation.GreetAsync, TlsProblem.PlainTextServer),
        Broken("garbage instead of a handshake", Conversation.SendGarbageAsync, TlsProblem.PlainTextServer),
        Broken("garbage in the middle of the handshake", Conversation.SendHelloAndGarbageAsync, TlsProblem.InvalidHandshake),
        Broken("TLS 1.0 in the server's hello", Conversation.SendOldHelloAsync, TlsProblem.UnsupportedProtocol),
        Broken("no cipher in common", Conversation.Alert(40), TlsProblem.HandshakeRefused),
        Broken("no certificate for the host", Conversation.Alert(112), TlsProblem.HandshakeRefused),
        Broken("silence", Conversation.StallAsync, TlsProblem.TimedOut) with { TimeLimit = Short },
        Broken("half a hello and silence", Conversation.SendHalfHelloAndStallAsync, TlsProblem.TimedOut) with { TimeLimit = Short },
        Broken("half a hello and the end", Conversation.SendHalfHelloAsync, TlsProblem.ConnectionClosed),
        Broken("closed at once", (_, _) => Task.CompletedTask, TlsProblem.ConnectionClosed),
        Broken("closed after the client's hello", Conversation.ReadHelloAsync, TlsProblem.ConnectionClosed),
        Broken("reset", Conversation.ResetAsync, TlsProblem.ConnectionClosed),
    ];

    private static Situation Broken(string name, Func<NetworkStream, CancellationToken, Task>? talk, TlsProblem problem) => new(name)
    {
        Talk = talk,
        Faults = [problem],
        TrustedUnder = Enum.GetValues<Trust>(),
        ShowsCertificate = false,
    };
}
