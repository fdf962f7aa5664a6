using Questline.TestKit;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>A project with random row types, generated, compiled without a warning, and loaded.</summary>
internal sealed class TypeProject : IDisposable
{
    private readonly LoadedConsumer _consumer;

    public TypeProject(ProjectDefaults defaults, IReadOnlyList<RowType> types)
    {
        string[] sources = [defaults.Attribute, RowTypeSource.Common, RowTypeSource.Runners(types), .. types.Select(RowTypeSource.Of)];
        var run = GeneratorRun.Start<TableGenerator>(Consumer.Create(sources));
        string[] warnings = [.. run.Diagnostics.Concat(Consumer.FindWarnings(run.Output)).Select(diagnostic => diagnostic.ToString())];
        if (warnings.Length > 0)
            throw new VerificationException($"The project does not compile cleanly:\n{string.Join('\n', warnings)}");
        _consumer = new LoadedConsumer(run.Output);
        Types = _consumer.Call<List<(Func<string> Sql, Func<int, ProtocolVersion, byte[]> Write, Func<int, IQuestSender, ValueTask> Send)>>("Program", "Types");
    }

    /// <summary>The <c>CREATE TABLE</c> statement of each type, and how to write one of its rows and how to send one.</summary>
    public IReadOnlyList<(Func<string> Sql, Func<int, ProtocolVersion, byte[]> Write, Func<int, IQuestSender, ValueTask> Send)> Types { get; }

    public void Dispose() => _consumer.Dispose();
}
