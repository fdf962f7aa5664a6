using System.Globalization;
using Questline.Generator.Model;
using Questline.Schemas;

namespace Questline.Generator.Emitting;

/// <summary>Writes the property that describes the table.</summary>
internal static class SchemaEmitter
{
    // What the library calls the column of a table that rows create.
    private const string DefaultTimestampName = "timestamp";

    public static void Emit(TableModel table, CodeWriter code)
    {
        string[] arguments = [CSharpText.Literal(table.Name), DescribeTimestamp(table), .. table.Columns.Select(Describe)];
        string name = DocumentationText.Escape(table.Name);
        code.Line($"/// <summary>The table <c>{name}</c>: its columns and its designated timestamp.</summary>");
        code.Line(TableEmitter.GeneratedCode);
        string[] properties = [.. Properties(table)];
        code.Indented($"{Declare(table.Type)} {{ get; }} = new(", Separate(arguments, properties.Length == 0 ? ");" : ")"));
        if (properties.Length > 0)
            EmitInitializer(properties, code);
    }

    private static void EmitInitializer(string[] properties, CodeWriter code)
    {
        code.Open();
        foreach (string property in properties)
            code.Line(property + ",");
        code.Close("};");
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

    private static IEnumerable<string> Properties(TableModel table)
    {
        if (table.Timestamp is { Name: not DefaultTimestampName } timestamp)
            yield return $"DesignatedTimestampName = {CSharpText.Literal(timestamp.Name)}";
        if (table.Definition.PartitionBy != CalendarUnit.Day)
            yield return $"PartitionBy = global::Questline.PartitionBy.{table.Definition.PartitionBy}";
        if (table.Definition.Ttl is { } ttl)
            yield return $"Ttl = {CSharpText.Literal(ttl)}";
        if (table.Definition.Dedup)
            yield return "Dedup = true";
    }

    private static string Describe(ColumnModel column)
    {
        string name = CSharpText.Literal(column.Name);
        string type = $"global::Questline.QuestColumnType.{column.Definition.Type}";
        string constructor = $"new global::Questline.ColumnSchema({name}, {type}, IsOptional: {Literal(column.IsOptional)})";
        string properties = string.Join(", ", Properties(column.Definition));
        return properties.Length == 0 ? constructor : $"{constructor} {{ {properties} }}";
    }

    private static IEnumerable<string> Properties(ColumnDefinition column)
    {
        if (column.Precision is { } precision)
            yield return $"Precision = {Literal(precision)}";
        if (column.Scale is { } scale)
            yield return $"Scale = {Literal(scale)}";
        if (column.GeohashBits is { } bits)
            yield return $"GeohashBits = {Literal(bits)}";
        if (column.SymbolCapacity is { } capacity)
            yield return $"SymbolCapacity = {Literal(capacity)}";
        if (column.SymbolCache is { } cache)
            yield return $"SymbolCache = {Literal(cache)}";
        if (column.IsKey)
            yield return "IsKey = true";
    }

    private static string Literal(bool value) => value ? "true" : "false";

    private static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Separate(string[] arguments, string end) =>
        arguments.Select((argument, index) => argument + (index < arguments.Length - 1 ? "," : end));
}
