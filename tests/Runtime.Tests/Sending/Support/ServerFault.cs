using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>What is wrong with the server until the test repairs it.</summary>
internal sealed class ServerFault
{
    private volatile WriteAnswer? _answer;

    public ServerFault(WriteAnswer? answer = null)
    {
        Fault = answer ?? WriteAnswer.Error(500, "internal error", "disk full");
        _answer = Fault;
        OnWriteAsync = (_, _) => new ValueTask<WriteAnswer?>(_answer);
    }

    /// <summary>For <see cref="QuestTestServerOptions.OnWrite"/>.</summary>
    public Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>> OnWriteAsync { get; }

    public void Repair() => _answer = null;

    public void Break() => _answer = Fault;

    private WriteAnswer Fault { get; }
}
