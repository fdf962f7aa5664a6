using System.Buffers;
using Questline.TestKit;

namespace Questline.Generator.Tests.Vectors;

/// <summary>A record with a member of every type writes the same bytes by attributes of its own and as a type that one does not own.</summary>
public sealed class SameBytesTests(SameBytesTests.Twins twins) : IClassFixture<SameBytesTests.Twins>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_member_present(int version) => Compare(version, "Present");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_member_absent_that_may_be(int version) => Compare(version, "Absent");

    private void Compare(int version, string row)
    {
        byte[] own = twins.Write($"Own{row}", version);
        own.Length.ShouldBeGreaterThan(500);
        twins.Write($"Other{row}", version).ShouldBe(own);
    }

    /// <summary>The records, one for each protocol version, since not all members go in all versions.</summary>
    public sealed class Twins : IDisposable
    {
        private const string Usings = """
            global using System.Buffers;
            global using System.Collections.Generic;
            global using System.Collections.Immutable;
            global using System.Net;
            global using System.Numerics;

            public readonly record struct Level(double Price, int? Size);
            public readonly record struct Id(int Value);
            public struct IdText : IQuestConverter<Id, string> { public static string Convert(Id value) => $"id {value.Value}"; }
            """;

        private readonly LoadedConsumer _consumer;

        public Twins()
        {
            GeneratorRun run = GeneratorRun.Start<TableGenerator>(Consumer.Create([Usings, Declare(1), Declare(2), Declare(3)]));
            run.Diagnostics.ShouldBeEmpty();
            _consumer = new(run.Output);
        }

        public void Dispose() => _consumer.Dispose();

        internal byte[] Write(string row, int version)
        {
            var destination = new BoundedBuffer();
            _consumer.Call<Action<IBufferWriter<byte>, ProtocolVersion>>($"Version{version}.Program", row)(destination, (ProtocolVersion)version);
            return destination.Written.ToArray();
        }

        private static string Declare(int version)
        {
            TwinMember[] members = [.. TwinMember.All.Where(member => member.Version <= version)];
            string present = Values(members, member => member.Value);
            string absent = Values(members, member => member.Type.EndsWith('?') ? "null" : member.Value);
            return $$"""
                namespace Version{{version}}
                {
                    [QuestTable("twins")]
                    public partial record Own(
                        {{Join(members, (member, name) => $"{member.AttributesOf(name)} {member.Type} {name}")}}, [QuestTimestamp] DateTime At);

                    public record Other({{Join(members, (member, name) => $"{member.Type} {name}")}}, DateTime At);

                    [QuestTableFor(typeof(Other), "twins", Members = typeof(Columns))]
                    public static partial class Tables
                    {
                        private interface Columns
                        {
                            {{Join(members, (member, name) => $"{member.AttributesOf(name)} object {name} {{ get; }}", "\n")}}
                            [QuestTimestamp] object At { get; }
                        }
                    }

                    public static class Program
                    {
                        {{Writer("OwnPresent", $"new Own({present})")}}
                        {{Writer("OwnAbsent", $"new Own({absent})")}}
                        {{Writer("OtherPresent", $"new Other({present}), Tables.Other")}}
                        {{Writer("OtherAbsent", $"new Other({absent}), Tables.Other")}}
                    }
                }
                """;
        }

        private static string Writer(string name, string row) => $"""
            public static Action<IBufferWriter<byte>, ProtocolVersion> {name}() =>
                (destination, version) => QuestSerializer.Serialize({row}, destination, version);
            """;

        private static string Values(TwinMember[] members, Func<TwinMember, string> value) =>
            string.Join(", ", members.Select(value)) + ", DateTime.UnixEpoch.AddDays(1)";

        private static string Join(TwinMember[] members, Func<TwinMember, string, string> form, string separator = ", ") =>
            string.Join(separator, members.Select((member, index) => form(member, $"Member{index}")));
    }
}
