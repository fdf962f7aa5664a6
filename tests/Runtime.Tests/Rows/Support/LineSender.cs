using System.Buffers;
using Questline.Runtime.Tests.Encodings;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>Keeps the bytes of the rows that are written, in one protocol version, or puts them into a buffer of the test's.</summary>
internal sealed class LineSender(ProtocolVersion version, IBufferWriter<byte>? destination = null) : RecordingSender
{
    private readonly ArrayBufferWriter<byte> _lines = new();

    public ReadOnlyMemory<byte> Lines => _lines.WrittenMemory;

    /// <summary>The line of one row, as <see cref="EscapedText"/>.</summary>
    public static string LineOf(ProtocolVersion version, Func<QuestRow, ValueTask> write)
    {
        var sender = new LineSender(version);
        write(sender.Table("t")).AsTask().IsCompletedSuccessfully.ShouldBeTrue();
        return EscapedText.Of(sender.Lines.Span);
    }

    /// <summary>The refusal of one row, after a look that it left nothing behind.</summary>
    public static QuestInvalidRowException Refuse(Func<QuestRow, ValueTask> write, ProtocolVersion version = ProtocolVersion.Version3)
    {
        var sender = new LineSender(version);
        var refusal = Should.Throw<QuestInvalidRowException>(() => write(sender.Table("t")).AsTask());
        sender.Lines.Length.ShouldBe(0);
        return refusal;
    }

    public override ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default)
    {
        QuestSerializer.Serialize(in row, destination ?? _lines, version);
        return ValueTask.CompletedTask;
    }
}
