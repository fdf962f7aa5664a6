using System.Text.RegularExpressions;

namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>One member of a row of docs/types.md, asked for in one way, and the source of tables that have it.</summary>
internal sealed record TypeCase(int Number, TypeRow Row, string Member, string Request)
{
    public static IReadOnlyList<TypeCase> All { get; } =
    [
        .. TypePage.Rows
            .SelectMany(row => row.Members, (row, member) => (row, member))
            .SelectMany(pair => pair.row.Requests, (pair, request) => (pair.row, pair.member, request))
            .Select((part, number) => new TypeCase(number, part.row, part.member, part.request)),
    ];

    /// <summary>Whether a type parameter may stand for the type.</summary>
    public bool IsTypeArgument => Request.Length == 0 && TypePage.TypeArguments.Contains(Member);

    public bool IsDesignated => Request.StartsWith("[QuestTimestamp", StringComparison.Ordinal);

    public string Namespace => $"Case{Number}";

    public string Program => $"{Namespace}.Program";

    /// <summary>The names of the tables.</summary>
    public string Table => $"t{Number}";

    public string OptionalTable => $"o{Number}";

    public string GenericTable => $"g{Number}";

    /// <summary>Tables with the member, with an optional one and with one of a type parameter, and what writes them.</summary>
    public string Source => $$"""
        namespace {{Namespace}}
        {
            [QuestTable("{{Table}}")] public partial record Row({{(IsDesignated ? "int Other, " : "")}}{{Attribute}} {{Member}} V);
            {{(Row.OptionalColumn is null ? "" : OptionalRow)}}
            {{(IsTypeArgument ? GenericRows : "")}}
            public static class Program
            {
                public static byte[] Write(ProtocolVersion version) => Lines.Of(new Row({{(IsDesignated ? "1, " : "")}}{{Example}}), version);
                public static string Sql() => Row.Schema.ToCreateTableSql();
                public static QuestColumnType OfTypeArgument() => IlpValue<{{Member}}>.ColumnType;
                {{(Row.OptionalColumn is null ? "" : OptionalProgram)}}
                {{(IsTypeArgument ? GenericProgram : "")}}
            }
        }
        """;

    public string OptionalRow => $"""[QuestTable("{OptionalTable}")] public partial record Optional(int Other, {Attribute} {Member}? V);""";

    public override string ToString() => $"{Member}, {(Request.Length == 0 ? "" : Request + ", ")}{Row.Example}";

    private static string OptionalProgram => """
        public static byte[] WriteNull(ProtocolVersion version) => Lines.Of(new Optional(1, null), version);
        public static string OptionalSql() => Optional.Schema.ToCreateTableSql();
        """;

    private string GenericRows => $"""[QuestTable("{GenericTable}")] public partial record Generic<T>(T V);""";

    private string GenericProgram => $$"""
        public static byte[] WriteGeneric(ProtocolVersion version) => Lines.Of(new Generic<{{Member}}>({{Example}}), version);
        public static string GenericSql() => Generic<{{Member}}>.Schema.ToCreateTableSql();
        public static string GenericOptionalSql() => Generic<{{Member}}?>.Schema.ToCreateTableSql();
        """;

    private string Example => Member.EndsWith("Memory<char>", StringComparison.Ordinal) ? $"{Row.Example}.ToCharArray()" : Row.Example;

    /// <summary>The page leaves out what is said at its beginning.</summary>
    private string Attribute
    {
        get
        {
            string full = Regex.Replace(Request, @"\b(Type|Unit) = (\w+)", part =>
                $"{part.Groups[1].Value} = {(part.Groups[1].Value == "Type" ? nameof(QuestColumnType) : nameof(TimestampUnit))}.{part.Groups[2].Value}");
            return full.Length == 0 || full.StartsWith('[') ? full : $"[QuestColumn({full})]";
        }
    }
}
