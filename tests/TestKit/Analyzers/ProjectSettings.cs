using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit.Analyzers;

/// <summary>How a test's project is built.</summary>
public abstract class ProjectSettings
{
    /// <summary>The version of C#, the latest by default.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    /// <summary>Whether the compiler optimizes, as in a release build. Not by default.</summary>
    public OptimizationLevel OptimizationLevel { get; set; } = OptimizationLevel.Debug;

    /// <summary>What <c>#if</c> finds defined, such as <c>DEBUG</c>. Nothing by default.</summary>
    public List<string> PreprocessorSymbols { get; } = [];

    /// <summary>Properties of MSBuild that analyzers see, as <c>build_property.Name</c>.</summary>
    public Dictionary<string, string> BuildProperties { get; } = [];

    /// <summary>Whether the project references Questline. It does by default.</summary>
    public bool ReferenceQuestline { get; set; } = true;

    /// <summary>The generators that run over the project before it is looked at. None by default.</summary>
    public List<IIncrementalGenerator> Generators { get; } = [];

    /// <summary>Ids of diagnostics that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];
}
