using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Caching;

/// <summary>All that the symbols of a compilation come from, and what was read of them.</summary>
internal sealed class Declarations
{
    private readonly string? _assemblyName;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<SyntaxTree> _files;

    public Declarations(Compilation compilation, Declarations? earlier)
    {
        _assemblyName = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
        _files = compilation.SyntaxTrees.ToImmutableArray();
        Tables = earlier is not null && IsSame(earlier) ? earlier.Tables : new();
    }

    /// <summary>What was read of a declaration, in this compilation or in one that declares the same.</summary>
    public ConditionalWeakTable<SyntaxNode, StrongBox<EquatableArray<TableModel>>> Tables { get; }

    private bool IsSame(Declarations other) =>
        _assemblyName == other._assemblyName
        && _options.Equals(other._options)
        && _references.SequenceEqual(other._references)
        && _files.Length == other._files.Length
        && _files.Zip(other._files, Outline.IsSame).All(isSame => isSame);
}
