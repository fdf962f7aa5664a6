using Microsoft.CodeAnalysis;
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
        RequireNone(run.Diagnostics);
        _consumer = new LoadedConsumer(run.Output);
        RequireNone(_consumer.Warnings);
        Types =
        [
            .. _consumer.Call<List<(Func<string>, Func<int, ProtocolVersion, byte[]>, Func<int, IQuestSender, ValueTask>)>>("Program", "Types")
                .Select((type, index) => new LoadedType(types[index], type.Item1, type.Item2, type.Item3)),
        ];
    }

    public IReadOnlyList<LoadedType> Types { get; }

    public void Dispose() => _consumer.Dispose();

    private static void RequireNone(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0)
            throw new VerificationException($"The project does not compile cleanly:\n{string.Join('\n', diagnostics)}");
    }
}

/// <summary>A random row type that can be run.</summary>
/// <param name="Type">The type.</param>
/// <param name="CreateTableSql">Makes the statement of its schema.</param>
/// <param name="Write">Writes one of its rows in a protocol version.</param>
/// <param name="Send">Gives one of its rows to a sender.</param>
internal sealed record LoadedType(
    RowType Type, Func<string> CreateTableSql, Func<int, ProtocolVersion, byte[]> Write, Func<int, IQuestSender, ValueTask> Send);
