using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>Writes the property that describes the table.</summary>
internal static class SchemaEmitter
{
    public static void Emit(TableModel table, CodeWriter code)
    {
        string[] arguments = [CSharpText.Literal(table.Name), DescribeTimestamp(table), .. table.Columns.Select(Describe)];
        string name = DocumentationText.Escape(table.Name);
        code.Line($"/// <summary>The table <c>{name}</c>: its columns and its designated timestamp.</summary>");
        code.Line(TableEmitter.GeneratedCode);
        code.Indented($"{Declare(table.Type)} {{ get; }} = new(", Separate(arguments));
    }

    private static string Declare(TypeModel type) => type.Schema switch
    {
        SchemaPlacement.Public => "public static global::Questline.TableSchema Schema",
        SchemaPlacement.Hiding => "public static new global::Questline.TableSchema Schema",
        _ => $"static global::Questline.TableSchema global::Questline.IQuestRow<{type.FullName}>.Schema",
    };

    private static string DescribeTimestamp(TableModel table)
    {
        if (table.Timestamp is null)
            return "null";
        string unit = table.Timestamp.Unit == TimestampUnit.Nanoseconds ? "Nanoseconds" : "Microseconds";
        return $"global::Questline.TimestampUnit.{unit}";
    }

    private static string Describe(ColumnModel column)
    {
        string name = CSharpText.Literal(column.Name);
        string type = $"global::Questline.QuestColumnType.{EncodedForm.Of(column.Encoding).SchemaType}";
        string isOptional = column.IsOptional ? "true" : "false";
        return $"new global::Questline.ColumnSchema({name}, {type}, IsOptional: {isOptional})";
    }

    private static IEnumerable<string> Separate(string[] arguments) =>
        arguments.Select((argument, index) => argument + (index < arguments.Length - 1 ? "," : ");"));
}
