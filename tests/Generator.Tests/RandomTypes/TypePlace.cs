namespace Questline.Generator.Tests.RandomTypes;

/// <summary>Where a random row type is declared.</summary>
/// <param name="Namespace">The namespace, or null for the global one.</param>
/// <param name="IsFileScoped">Whether the namespace is that of the whole file.</param>
/// <param name="Outer">The types around it, the outermost first.</param>
internal sealed record TypePlace(string? Namespace, bool IsFileScoped, IReadOnlyList<OuterType> Outer)
{
    /// <summary>What names of types in the namespace begin with.</summary>
    public string Home => Namespace is null ? "global::" : $"global::{Namespace}.";

    /// <summary>What the name of the row type begins with.</summary>
    public string Prefix => Home + string.Concat(Outer.Select(outer => $"{outer.Name}{(outer.IsGeneric ? "<string>" : "")}."));

    /// <summary>A file that declares the row type here, and other types beside.</summary>
    public string Declare(string attributes, string rowType, string others)
    {
        string nested = Outer.Reverse().Aggregate(rowType, (inner, outer) => $"{outer.Declaration}\n{{\n{inner}}}\n") + others;
        return Namespace switch
        {
            null => attributes + nested,
            _ when IsFileScoped => $"{attributes}namespace {Namespace};\n{nested}",
            _ => $"{attributes}namespace {Namespace}\n{{\n{nested}}}\n",
        };
    }
}

/// <summary>A type around a row type.</summary>
internal sealed record OuterType(string Keyword, string Name, bool IsGeneric)
{
    public string Declaration => $"public {Keyword} {Name}{(IsGeneric ? $"<T{Name}>" : "")}";
}
