using Microsoft.CodeAnalysis;

namespace Questline.TestKit.Analyzers;

/// <summary>What a test's project holds, and what is expected of it.</summary>
public sealed class SolutionState
{
    /// <summary>The files of source.</summary>
    public SourceFileList Sources { get; } = new("Test", ".cs");

    /// <summary>Files that a generator might have made: without a name they get one that says so to analyzers, <c>/0/Test0.g.cs</c>.</summary>
    public SourceFileList GeneratedSources { get; } = new("Test", ".g.cs");

    /// <summary>Files of other kinds, such as <c>/0/appsettings.json</c>.</summary>
    public SourceFileList AdditionalFiles { get; } = new("Additional", ".txt");

    /// <summary>Files such as <c>/.editorconfig</c> and <c>/.globalconfig</c>.</summary>
    public SourceFileList AnalyzerConfigFiles { get; } = new("Config", ".editorconfig");

    /// <summary>What the project references besides .NET and Questline.</summary>
    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Whether it is a library, which is the default, or a program.</summary>
    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>What is expected besides that which is marked.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];
}
