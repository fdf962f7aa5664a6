using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Caching;

/// <summary>
/// Reads an annotated type once, until a declaration changes. The compiler asks for every type at every keystroke, since its symbols
/// are new each time; most keystrokes are in the body of a method, which no table depends on.
/// </summary>
/// <remarks>One belongs to each driver. Keeps neither a compilation nor a symbol alive; threads may share it.</remarks>
internal sealed class ReadingCache(Func<GeneratorAttributeSyntaxContext, CancellationToken, EquatableArray<TableReading>> read)
{
    private readonly ConditionalWeakTable<Compilation, Declarations> _declarations = new();

    // Lives as long as the compilation that it describes.
    private readonly WeakReference<Declarations?> _latest = new(null);

    public EquatableArray<TableReading> Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        Declarations declarations = _declarations.GetValue(context.SemanticModel.Compilation, Describe);
        if (declarations.Readings.TryGetValue(context.TargetNode, out StrongBox<EquatableArray<TableReading>>? known))
            return known.Value;

        EquatableArray<TableReading> readings = read(context, cancellationToken);
        // A problem has a place, which moves with every edit above it.
        if (readings.All(reading => reading.Problems.Count == 0))
            declarations.Readings.GetValue(context.TargetNode, _ => new(readings));
        return readings;
    }

    private Declarations Describe(Compilation compilation)
    {
        _latest.TryGetTarget(out Declarations? latest);
        var declarations = new Declarations(compilation, latest);
        _latest.SetTarget(declarations);
        return declarations;
    }
}
