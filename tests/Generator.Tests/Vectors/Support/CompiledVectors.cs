using System.Buffers;
using Questline.TestKit;

namespace Questline.Generator.Tests.Vectors;

/// <summary>All vectors of a list, compiled as one project.</summary>
public sealed class CompiledVectors<TVectors> : IDisposable
    where TVectors : IVectors
{
    private const string Usings = """
        global using System.Buffers;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Linq;
        global using System.Net;
        global using System.Numerics;
        global using System.Runtime.Serialization;
        """;

    private readonly Dictionary<string, (Vector Vector, string Program)> _vectors =
        TVectors.All.Select((vector, index) => (vector, $"V{index}")).ToDictionary(pair => pair.vector.Name);

    private readonly LoadedConsumer _consumer;

    public CompiledVectors()
    {
        IEnumerable<string> programs = _vectors.Values.Select(pair => Program(pair.Vector, pair.Program));
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Consumer.Create([Usings, TVectors.Preamble, .. programs]));
        run.Diagnostics.ShouldBeEmpty();
        _consumer = new(run.Output);
    }

    /// <summary>Fails unless the vector's row is written as it should be.</summary>
    public void Verify(string name)
    {
        (Vector vector, string program) = _vectors[name];
        var write = _consumer.Call<Action<IBufferWriter<byte>, ProtocolVersion>>($"{program}.Program", "Writer");
        string[] expected = [vector.Version1, vector.Version2, vector.Version3];
        IEnumerable<string> actual = expected.Select((line, index) => Describe(write, (ProtocolVersion)(index + 1), line));

        string written = string.Join('\n', actual);
        string wanted = string.Join('\n', expected.Select(Normalize));
        if (written != wanted)
            throw new VerificationException($"Expected of {vector.Row}:\n{wanted}\nWritten:\n{written}");
    }

    public void Dispose() => _consumer.Dispose();

    private static string Program(Vector vector, string name) => $$"""
        namespace {{name}}
        {
        {{vector.Declaration}}
        public static class Program
        {
            public static Action<IBufferWriter<byte>, ProtocolVersion> Writer() =>
                (destination, version) => QuestSerializer.Serialize({{vector.Row}}, destination, version);
        }
        }
        """;

    private static string Describe(Action<IBufferWriter<byte>, ProtocolVersion> write, ProtocolVersion version, string expected)
    {
        var destination = new BoundedBuffer();
        try
        {
            write(destination, version);
            return WireNotation.Show(destination.Written);
        }
        catch (QuestInvalidRowException refusal)
        {
            destination.Written.IsEmpty.ShouldBeTrue();
            return RefusedLine.Describe(refusal.Message, expected);
        }
    }

    private static string Normalize(string expected) => RefusedLine.Is(expected) ? expected : WireNotation.Show(WireNotation.Bytes(expected));
}
