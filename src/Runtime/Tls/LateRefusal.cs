using System.Net.Sockets;

namespace Questline.Tls;

/// <summary>
/// Tells a refusal of the client certificate, or of the lack of one, that comes behind the handshake from a connection that broke for another reason.
/// </summary>
/// <param name="toException">Makes the error, of what was thrown underneath.</param>
/// <param name="hasWorked">Whether the server has answered before: it closes a connection for another reason then, unless it sends an alert.</param>
/// <param name="noteAnswer">Is called when the server answers.</param>
/// <param name="time">What measures the time that a refusal takes.</param>
internal sealed class LateRefusal(Func<Exception?, QuestTlsException> toException, bool hasWorked, Action noteAnswer, TimeProvider time)
{
    /// <summary>A refusal takes a round trip; what ends a connection later is something else.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly long _start = time.GetTimestamp();

    /// <summary>Whether a connection that ended in order before anything came was refused.</summary>
    public bool IsClosing => !hasWorked && time.GetElapsedTime(_start) < Longest;

    /// <summary>Whether this is one. An alert reaches us as an error of TLS, and not of the network.</summary>
    public bool Is(IOException exception) => exception.InnerException is not (null or SocketException or ObjectDisposedException) || IsClosing;

    public void NoteAnswer() => noteAnswer();

    public QuestTlsException ToException(Exception? cause) => toException(cause);
}
