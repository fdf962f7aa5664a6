using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator;

namespace Questline.Benchmarks.Compiling;

/// <summary>The first run of the generator over 1,000 tables.</summary>
[MemoryDiagnoser]
public class ColdGeneratorBenchmarks
{
    private CSharpCompilation? _project;

    [Params(1, 100)]
    public int TablesPerFile { get; set; }

    // Symbols are made once for each compilation, so every run needs one of its own.
    [IterationSetup]
    public void Parse() => _project = SampleProject.Create(TablesPerFile);

    [Benchmark]
    public GeneratorDriver Generate() => SampleProject.CreateDriver(new TableGenerator()).RunGenerators(_project!);
}

/// <summary>The run after one keystroke.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private EditedProject? _project;

    public static IEnumerable<SampleEdit> Edits => SampleEdit.All;

    [Params(1, 100)]
    public int TablesPerFile { get; set; }

    [ParamsSource(nameof(Edits))]
    public SampleEdit Edit { get; set; } = SampleEdit.All[0];

    [GlobalSetup]
    public void Open() => _project = new(new TableGenerator(), SampleProject.Create(TablesPerFile), Edit);

    [IterationSetup]
    public void Type() => _project!.Type();

    [Benchmark]
    public GeneratorDriver Generate() => _project!.Generate();
}
