using System.Globalization;
using Questline.Generator.Tests.RandomTypes.Members;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Writes a random row type as a user would, and beside it what makes and writes its rows.</summary>
internal static class RowTypeSource
{
    /// <summary>What the rows of all types need.</summary>
    public const string Common = """
        internal static class Lines
        {
            public static byte[] Write<T>(T row, global::Questline.ProtocolVersion version)
                where T : global::Questline.IQuestRow<T>
            {
                var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
                global::Questline.QuestSerializer.Serialize(in row, buffer, version);
                return buffer.WrittenSpan.ToArray();
            }

            public static byte[] Write<TRow, TTable>(TRow row, TTable table, global::Questline.ProtocolVersion version)
                where TTable : struct, global::Questline.IQuestTable<TRow>
            {
                var buffer = new global::System.Buffers.ArrayBufferWriter<byte>();
                global::Questline.QuestSerializer.Serialize(in row, table, buffer, version);
                return buffer.WrittenSpan.ToArray();
            }

            public static string Sql<T>()
                where T : global::Questline.IQuestRow<T> => T.Schema.ToCreateTableSql();
        }

        internal static class Values
        {
            public static TArray Fill<TArray, TElement>(TArray array, TElement[] elements)
                where TArray : class
            {
                global::System.Buffer.BlockCopy(elements, 0, (global::System.Array)(object)array, 0, global::System.Buffer.ByteLength(elements));
                return array;
            }
        }

        """;

    /// <summary>The type, its rows, and what is declared beside it.</summary>
    public static string Of(RowType type)
    {
        string others = Beside(type.Declaration.Members) + (type.Table.Mapping == RowMapping.Own ? "" : Host(type));
        string declaration = type.Declaration.Declare(AttributesOf(type), TableAttribute(type));
        return type.Place.Declare(AssemblyAttributes(type.Declaration.Members), declaration, others);
    }

    private const string Delegates =
        "(global::System.Func<string>, global::System.Func<int, global::Questline.ProtocolVersion, byte[]>, "
        + "global::System.Func<int, global::Questline.IQuestSender, global::System.Threading.Tasks.ValueTask>)";

    /// <summary>What creates the table of each type, writes its rows and sends them.</summary>
    public static string Runners(IReadOnlyList<RowType> types) => $$"""
        public static class Program
        {
            public static global::System.Collections.Generic.List<{{Delegates}}> Types() =>
            [
                {{string.Join(", ", types.Select(type => $"({Runner(type)}.Sql, {Runner(type)}.Write, {Runner(type)}.Send)"))}}
            ];
        }

        {{string.Concat(types.Select(RunnerOf))}}
        """;

    private static string RunnerOf(RowType type)
    {
        bool isOwn = type.Table.Mapping == RowMapping.Own;
        string table = isOwn ? "" : $", {Table(type)}";
        string sql = isOwn ? $"Lines.Sql<{type.FullName}>()" : $"{Table(type)}.Schema.ToCreateTableSql()";
        string rows = string.Concat(type.Rows.Select((row, index) =>
            string.Create(CultureInfo.InvariantCulture, $"        {index} => {type.Create(row)},\n")));
        return $$"""
            internal static class {{Runner(type)}}
            {
                private static {{type.FullName}} Row(int index) => index switch
                {
            {{rows}}        _ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),
                };

                public static string Sql() => {{sql}};

                public static byte[] Write(int row, global::Questline.ProtocolVersion version) => Lines.Write(Row(row){{table}}, version);

                public static global::System.Threading.Tasks.ValueTask Send(int row, global::Questline.IQuestSender sender) =>
                    sender.WriteAsync(Row(row){{table}});
            }

            """;
    }

    private static string Runner(RowType type) => $"Run{type.Declaration.Name}";

    private static string Table(RowType type) => $"{type.Place.Home}{HostName(type)}.{type.Table.Property}";

    private static string HostName(RowType type) => $"Tables{type.Declaration.Name}";

    private static string TableAttribute(RowType type) => type.Table.Mapping == RowMapping.Own
        ? $"[global::Questline.QuestTable({TextTypes.Literal(type.Table.Name)}{type.Table.Options})]\n"
        : "";

    private static Func<RandomMember, string> AttributesOf(RowType type) =>
        type.Table.Mapping == RowMapping.ForeignMembers ? _ => "" : member => member.Attributes;

    /// <summary>The class that holds the table of a type which is not mapped itself.</summary>
    private static string Host(RowType type)
    {
        bool hasMembers = type.Table.Mapping == RowMapping.ForeignMembers;
        string members = hasMembers ? $", Members = typeof({HostName(type)}.Columns)" : "";
        string arguments = $"typeof({type.FullName}), {TextTypes.Literal(type.Table.Name)}{members}";
        string columns = string.Concat(type.Declaration.Members.Where(_ => hasMembers).Where(member => member.Attributes.Length > 0)
            .Select(member => $"        {member.Attributes} object {member.Name.CSharp} {{ get; }}\n"));
        return $$"""
            [global::Questline.QuestTableFor({{arguments}}, PropertyName = "{{type.Table.Property.TrimStart('@')}}"{{type.Table.Options}})]
            internal static partial class {{HostName(type)}}
            {
                {{(hasMembers ? $"private interface Columns\n    {{\n{columns}    }}" : "")}}
            }

            """;
    }

    private static string Beside(IEnumerable<RandomMember> members) => string.Concat(members.Select(member => member switch
    {
        ColumnMember column => column.Type.Declarations,
        FlattenedMember flattened => flattened.Type.Declare(inner => inner.Attributes) + Beside(flattened.Type.Members),
        _ => "",
    }));

    private static string AssemblyAttributes(IEnumerable<RandomMember> members) => string.Concat(members.Select(member => member switch
    {
        ColumnMember column => column.Type.AssemblyAttributes,
        FlattenedMember flattened => AssemblyAttributes(flattened.Type.Members),
        _ => "",
    }));
}
