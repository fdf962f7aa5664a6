using System.Buffers;
using Questline.TestKit;

namespace Questline.Generator.Tests.Vectors;

/// <summary>All vectors of a list, compiled as one project without a warning.</summary>
public sealed class CompiledVectors<TVectors> : IDisposable
    where TVectors : IVectors
{
    private const string Usings = """
        using System.Buffers;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Net;
        using System.Numerics;
        using System.Runtime.Serialization;
        """;

    private readonly Dictionary<string, (Vector Vector, string Program)> _vectors =
        TVectors.All.Select((vector, index) => (vector, $"V{index}")).ToDictionary(pair => pair.vector.Name);

    private readonly LoadedConsumer _consumer;

    public CompiledVectors()
    {
        IEnumerable<string> programs = _vectors.Values.Select(pair => Program(pair.Vector, pair.Program));
        string source = string.Join('\n', programs.Prepend(TVectors.Preamble).Prepend(Usings));
        _consumer = new(SourceGeneratorVerifier<TableGenerator>.Compile(source).Output);
    }

    /// <summary>Fails unless the vector's row is written as it should be.</summary>
    public void Verify(string name)
    {
        (Vector vector, string program) = _vectors[name];
        var write = _consumer.Call<Action<IBufferWriter<byte>, ProtocolVersion>>($"{program}.Program", "Writer");
        string[] expected = [vector.Version1, vector.Version2, vector.Version3];
        IEnumerable<string> actual = expected.Select((line, index) => Describe(write, (ProtocolVersion)(index + 1), line));

        string.Join('\n', actual).ShouldBe(string.Join('\n', expected.Select(Normalize)));
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
