using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit;

/// <summary>One run of a generator over a project, and the state from which an edited project can be run.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        Input = input;
        Output = output;
        Diagnostics = diagnostics;
    }

    /// <summary>The project without generated files.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The project with generated files.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The generated files.</summary>
    public ImmutableArray<GeneratedSourceResult> Files => Result.GeneratedSources;

    /// <summary>Everything that the driver recorded.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Runs a generator for the first time.</summary>
    public static GeneratorRun Start<TGenerator>(CSharpCompilation project)
        where TGenerator : IIncrementalGenerator, new() =>
        new(
            CSharpGeneratorDriver.Create(
                [new TGenerator().AsSourceGenerator()],
                parseOptions: (CSharpParseOptions)project.SyntaxTrees[0].Options,
                driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
            project);

    /// <summary>Runs the generator again, over an edited project.</summary>
    public GeneratorRun Continue(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation edited = edit(Input);
        return new(_driver.WithUpdatedParseOptions(edited.SyntaxTrees[0].Options), edited);
    }
}
