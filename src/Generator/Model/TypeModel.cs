namespace Questline.Generator.Model;

/// <summary>A row type, and how to declare another part of it.</summary>
/// <param name="FullName">The type as C# names it anywhere, beginning with <c>global::</c>.</param>
/// <param name="Namespace">The namespace as C# writes it, or null for the global one.</param>
/// <param name="Declarations">The type and the types around it, the outermost first.</param>
/// <param name="HintName">The name of the generated file, without its extension.</param>
/// <param name="IsReference">Whether a row can be null.</param>
/// <param name="Schema">How the type can carry its schema.</param>
internal sealed record TypeModel(
    string FullName,
    string? Namespace,
    EquatableArray<TypeDeclarationModel> Declarations,
    string HintName,
    bool IsReference,
    SchemaPlacement Schema);

/// <summary>One <c>partial</c> declaration.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> and so on.</param>
/// <param name="Name">The name as C# writes it.</param>
internal sealed record TypeDeclarationModel(string Keyword, string Name);

/// <summary>How a type can carry its <c>Schema</c>.</summary>
internal enum SchemaPlacement
{
    /// <summary>As a public property.</summary>
    Public,

    /// <summary>As a public property that hides the one of a base type.</summary>
    Hiding,

    /// <summary>As a member of the interface only: the type has a member of that name.</summary>
    Explicit,
}
