using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>Writes the property that goes with the rows of another type, and begins its type.</summary>
internal static class TablePropertyEmitter
{
    /// <summary>What holds the schema, which a table has by itself and by its interface.</summary>
    public const string DescribedSchema = "Described";

    public static void Open(TablePropertyModel property, TableModel table, CodeWriter code)
    {
        string name = DocumentationText.Escape(table.Name);
        string row = DocumentationText.Escape(table.Row.FullName.Replace("global::", ""));
        code.Line($"/// <summary>The table <c>{name}</c>, whose rows are of the type <c>{row}</c>: it goes with each of them to the sender.</summary>");
        code.Line(TableEmitter.GeneratedCode);
        code.Line($"{property.Accessibility} static {property.TypeName} {property.Name} => default;");
        code.Line();
        code.Line($"/// <summary>The table <c>{name}</c>: see <see cref=\"{property.Name}\"/>.</summary>");
        code.Line(TableEmitter.GeneratedCode);
        code.Open($"{property.Accessibility} readonly struct {property.TypeName} : {TableEmitter.InterfaceOf(table)}");
        code.Line($"/// <summary>The table <c>{name}</c>: its columns and its designated timestamp.</summary>");
        code.Line(TableEmitter.GeneratedCode);
        code.Line($"public global::Questline.TableSchema Schema => {DescribedSchema};");
        code.Line();
        code.Line(TableEmitter.GeneratedCode);
        code.Line($"static global::Questline.TableSchema {TableEmitter.InterfaceOf(table)}.Schema => {DescribedSchema};");
        code.Line();
    }
}
