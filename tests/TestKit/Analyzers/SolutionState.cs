using Microsoft.CodeAnalysis;

namespace Questline.TestKit.Analyzers;

/// <summary>What a test's project holds, and what is expected of it.</summary>
public sealed class SolutionState
{
    /// <summary>The files of source.</summary>
    public SourceFileList Sources { get; private init; } = new("Test", ".cs");

    /// <summary>Files that a generator might have made. Without a name they get one that says so to analyzers: <c>/0/Test0.g.cs</c>.</summary>
    public SourceFileList GeneratedSources { get; private init; } = new("Test", ".g.cs");

    /// <summary>Files of other kinds, such as <c>/0/appsettings.json</c>.</summary>
    public SourceFileList AdditionalFiles { get; private init; } = new("Additional", ".txt");

    /// <summary>Files such as <c>/.editorconfig</c> and <c>/.globalconfig</c>.</summary>
    public SourceFileList AnalyzerConfigFiles { get; private init; } = new("Config", ".editorconfig");

    /// <summary>What the project references besides .NET and Questline.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Whether it is a library, which is the default, or a program.</summary>
    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>What is expected besides that which is marked.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; private init; } = [];

    /// <summary>This state, which has of each kind that it says nothing of what another state has.</summary>
    internal SolutionState Over(SolutionState other) => new()
    {
        Sources = Sources.Count > 0 ? Sources : other.Sources,
        GeneratedSources = GeneratedSources.Count > 0 ? GeneratedSources : other.GeneratedSources,
        AdditionalFiles = AdditionalFiles.Count > 0 ? AdditionalFiles : other.AdditionalFiles,
        AnalyzerConfigFiles = AnalyzerConfigFiles.Count > 0 ? AnalyzerConfigFiles : other.AnalyzerConfigFiles,
        ExpectedDiagnostics = ExpectedDiagnostics.Count > 0 ? ExpectedDiagnostics : other.ExpectedDiagnostics,
    };

    /// <summary>Whether the text of every file is that of another state.</summary>
    internal bool HasTextOf(SolutionState other) =>
        Sources.Concat(GeneratedSources).Concat(AdditionalFiles)
            .SequenceEqual(other.Sources.Concat(other.GeneratedSources).Concat(other.AdditionalFiles));
}
