namespace Questline.Generator.Model;

/// <summary>A table and the name of its file, which nothing but a table of a similar name changes.</summary>
/// <param name="Name">The name, with its extension.</param>
/// <param name="Table">The table.</param>
internal sealed record TableFile(string Name, TableModel Table);
