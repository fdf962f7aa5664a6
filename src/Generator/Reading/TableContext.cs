using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>What is known while the members of one table are read.</summary>
/// <param name="rowType">The type of the rows.</param>
/// <param name="target">The type that the generated code becomes part of, and so what it can access.</param>
/// <param name="overrides">Attributes that stand elsewhere than on the members, or null.</param>
/// <param name="options">How the members are read where they do not say themselves.</param>
/// <param name="compilation">The project.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class TableContext(
    INamedTypeSymbol rowType,
    INamedTypeSymbol target,
    MemberOverrides? overrides,
    TableOptions options,
    Compilation compilation,
    ProblemList problems)
{
    private INamedTypeSymbol[]? _assemblyConverters;

    public INamedTypeSymbol RowType => rowType;

    /// <summary>Whether the code goes into the row type itself.</summary>
    public bool IsOwnType => SymbolEqualityComparer.Default.Equals(rowType, target);

    public MemberOverrides? Overrides => overrides;

    public TableOptions Options => options;

    public Compilation Compilation => compilation;

    public ProblemList Problems => problems;

    /// <summary>The converters of the assembly.</summary>
    public INamedTypeSymbol[] AssemblyConverters => _assemblyConverters ??= [.. ConverterReader.ReadAssembly(compilation.Assembly)];

    /// <summary>Whether the generated code may name a symbol.</summary>
    public bool CanAccess(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, target);

    /// <summary>Whether the generated code may read a member of a row, for which a protected one must be its own type's.</summary>
    public bool CanRead(ISymbol symbol, ITypeSymbol through) => compilation.IsSymbolAccessibleWithin(symbol, target, through);
}
