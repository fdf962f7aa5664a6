namespace Questline.Generator.Model;

/// <summary>The type that generated code is added to, and how to declare another part of it.</summary>
/// <param name="Namespace">The namespace as C# writes it, or null for the global one.</param>
/// <param name="Declarations">The type and the types around it, the outermost first.</param>
/// <param name="HintName">The name of the generated file, without its extension.</param>
/// <param name="Schema">How the type can carry its schema.</param>
/// <param name="Table">What is added for the rows of another type; null where the type is the row type itself.</param>
internal sealed record TargetModel(
    string? Namespace,
    EquatableArray<TypeDeclarationModel> Declarations,
    string HintName,
    SchemaPlacement Schema,
    TablePropertyModel? Table);

/// <summary>One <c>partial</c> declaration.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> and so on.</param>
/// <param name="Name">The name as C# writes it, with its type parameters.</param>
/// <param name="TypeParameters">Its type parameters.</param>
internal sealed record TypeDeclarationModel(string Keyword, string Name, EquatableArray<string> TypeParameters);

/// <summary>The property that goes with the rows of a type that is not the user's own.</summary>
/// <param name="Name">Its name as C# writes it.</param>
/// <param name="TypeName">The name of its type, which is added too.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record TablePropertyModel(string Name, string TypeName, string Accessibility);

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
