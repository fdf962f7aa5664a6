using System.Buffers;
using Questline.Runtime.Tests.Encodings;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>Keeps the bytes of the rows that are written, in one protocol version, or puts them into a buffer of the test's.</summary>
internal sealed class LineSender(ProtocolVersion version, IBufferWriter<byte>? destination = null) : IQuestSender
{
    private readonly ArrayBufferWriter<byte> _lines = new();

    public long Written => 0;

    public long Acknowledged => 0;

    public long Pending => 0;

    public long Rejected => 0;

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

    public QuestRow Table(string name) => QuestRow.Begin(this, name);

    public ValueTask WriteAsync<T>(in T row, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        QuestSerializer.Serialize(in row, destination ?? _lines, version);
        return ValueTask.CompletedTask;
    }

    public ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(IEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => throw new NotSupportedException();

    public Task FlushAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
