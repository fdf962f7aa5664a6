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
        code.Indented($"{Declare(table)} {{ get; }} = new(", Separate(arguments, properties.Length == 0 ? ");" : ")"));
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

    private static string Declare(TableModel table) => table.Target switch
    {
        { Table: not null } => $"private static global::Questline.TableSchema {TablePropertyEmitter.DescribedSchema}",
        { Schema: SchemaPlacement.Public } => "public static global::Questline.TableSchema Schema",
        { Schema: SchemaPlacement.Hiding } => "public static new global::Questline.TableSchema Schema",
        _ => $"static global::Questline.TableSchema {TableEmitter.InterfaceOf(table)}.Schema",
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
        string constructor = $"new global::Questline.ColumnSchema({name}, {TypeOf(column)}, IsOptional: {IsOptional(column)})";
        string properties = string.Join(", ", Properties(column));
        return properties.Length == 0 ? constructor : $"{constructor} {{ {properties} }}";
    }

    private static string TypeOf(ColumnModel column) =>
        column.Value.Type is { } type
            ? $"global::Questline.IlpValue<{type}>.ColumnType"
            : $"global::Questline.QuestColumnType.{column.Definition.Type}";

    private static string IsOptional(ColumnModel column) =>
        column.Value is { HasUnknownNull: true, Type: { } type, Path.Count: 1 } ? $"default({type}) is null" : Literal(column.Value.IsOptional);

    private static IEnumerable<string> Properties(ColumnModel column)
    {
        ColumnDefinition definition = column.Definition;
        if (definition.Precision is { } precision)
            yield return $"Precision = {Literal(precision)}";
        if (definition.Scale is { } scale)
            yield return $"Scale = {Literal(scale)}";
        if (definition.GeohashBits is { } bits)
            yield return $"GeohashBits = {Literal(bits)}";
        if (column.Value.Type is { } type)
            yield return $"ArrayRank = global::Questline.IlpValue<{type}>.ArrayRank";
        if (definition.ArrayRank > 1)
            yield return $"ArrayRank = {Literal(definition.ArrayRank)}";
        if (definition.SymbolCapacity is { } capacity)
            yield return $"SymbolCapacity = {Literal(capacity)}";
        if (definition.SymbolCache is { } cache)
            yield return $"SymbolCache = {Literal(cache)}";
        if (definition.IsKey)
            yield return "IsKey = true";
    }

    private static string Literal(bool value) => value ? "true" : "false";

    private static string Literal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Separate(string[] arguments, string end) =>
        arguments.Select((argument, index) => argument + (index < arguments.Length - 1 ? "," : end));
}
