using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Generator.Caching;

/// <summary>
/// Reads an annotated type once, until a declaration changes. The compiler asks for every type at every keystroke, since its symbols
/// are new each time; most keystrokes are in the body of a method, which no table depends on.
/// </summary>
/// <remarks>One belongs to each driver. What has problems is no table, and analyzers say why. Keeps neither a compilation nor a symbol alive; threads may share it.</remarks>
internal sealed class ReadingCache(Func<IEnumerable<AttributeData>, INamedTypeSymbol, Compilation, CancellationToken, IEnumerable<TableReading>> read)
{
    private readonly ConditionalWeakTable<Compilation, Declarations> _declarations = new();

    // Lives as long as the compilation that it describes.
    private readonly WeakReference<Declarations?> _latest = new(null);

    public EquatableArray<TableModel> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        Declarations declarations = _declarations.GetValue(context.SemanticModel.Compilation, Describe);
        if (declarations.Tables.TryGetValue(context.TargetNode, out StrongBox<EquatableArray<TableModel>>? known))
            return known.Value;

        EquatableArray<TableModel> tables = read(
                context.Attributes, (INamedTypeSymbol)context.TargetSymbol, context.SemanticModel.Compilation, cancellationToken)
            .Select(reading => reading.Table)
            .OfType<TableModel>()
            .ToEquatableArray();
        declarations.Tables.GetValue(context.TargetNode, _ => new(tables));
        return tables;
    }

    private Declarations Describe(Compilation compilation)
    {
        _latest.TryGetTarget(out Declarations? latest);
        var declarations = new Declarations(compilation, latest);
        _latest.SetTarget(declarations);
        return declarations;
    }
}
