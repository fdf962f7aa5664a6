using System.Buffers;
using System.Diagnostics;

namespace Questline;

/// <summary>A row that the server rejected. It is stored nowhere but here. Immutable and safe to share.</summary>
[DebuggerDisplay("{Table}: {Message}")]
public sealed class RejectedRow
{
    private readonly byte[] _line;

    /// <summary>Describes a rejected row.</summary>
    /// <param name="line">The row as it was sent: a line of ILP with its line end.</param>
    /// <param name="message">The server's message.</param>
    /// <param name="code">The server's code, or null.</param>
    /// <param name="errorId">What to search the server's log for, or null.</param>
    public RejectedRow(ReadOnlySpan<byte> line, string message, string? code = null, string? errorId = null)
    {
        _line = line.ToArray();
        Message = message;
        Code = code;
        ErrorId = errorId;
        Table = IlpLineText.Table(_line);
    }

    /// <summary>The table that the row was for.</summary>
    public string Table { get; }

    /// <summary>
    /// The row as readable ILP: binary values are shown as text. Made anew at each access; cut off after 64 Ki characters.
    /// </summary>
    public string Text => IlpLineText.Read(_line);

    /// <summary>The row exactly as it was sent, for a dead letter queue: the body of a request to <c>/write</c>.</summary>
    public ReadOnlyMemory<byte> Line => _line;

    /// <summary>Why the server rejects it, in its own words; it counts lines within the request that the row was in.</summary>
    public string Message { get; }

    /// <summary>The server's own code, such as <c>invalid</c>; null where the answer held none.</summary>
    public string? Code { get; }

    /// <summary>What to search the server's log for; null where the answer held none.</summary>
    public string? ErrorId { get; }

    /// <summary>The table and the server's message.</summary>
    public override string ToString() => $"{Table}: {Message}";

    internal static RejectedRow From(ReadOnlySequence<byte> line, QuestServerException refusal) =>
        new(line.ToArray(), refusal.Reason.Length > 0 ? refusal.Reason : refusal.Message, refusal.Code, refusal.ErrorId);
}
