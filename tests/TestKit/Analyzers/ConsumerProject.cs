using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Analyzers;

/// <summary>Makes a user's project in a workspace, as the compiler and editors see it.</summary>
internal static class ConsumerProject
{
    /// <summary>The file of source that every project has.</summary>
    public const string UsingsPath = "/0/Consumer.GlobalUsings.g.cs";

    // Those of the SDK, so that tests read as users' files do.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    public static Project Create(Workspace workspace, ParsedState files, SolutionState state, ProjectSettings settings)
    {
        var id = ProjectId.CreateNewId();
        ProjectInfo project = ProjectInfo.Create(
            id, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp, "/0/Consumer.csproj",
            compilationOptions: CompilationOptions(state, settings),
            parseOptions: new CSharpParseOptions(
                settings.LanguageVersion, DocumentationMode.Diagnose, preprocessorSymbols: settings.PreprocessorSymbols),
            documents: Documents(id, [Usings(settings), .. files.Sources]),
            metadataReferences: References(state, settings),
            analyzerReferences: settings.Generators.Count == 0 ? [] : [new GeneratorReference(settings.Generators)],
            additionalDocuments: Documents(id, files.AdditionalFiles));
        ImmutableArray<DocumentInfo> configuration = Documents(id, [BuildProperties(settings), .. files.AnalyzerConfigFiles]);
        return workspace.CurrentSolution.AddProject(project.WithAnalyzerConfigDocuments(configuration)).GetProject(id)!;
    }

    private static ImmutableArray<DocumentInfo> Documents(ProjectId project, ImmutableArray<ParsedFile> files) =>
    [
        .. files.Select(file => DocumentInfo.Create(
            DocumentId.CreateNewId(project, file.Path),
            Path.GetFileName(file.Path),
            loader: TextLoader.From(TextAndVersion.Create(file.Text, VersionStamp.Default, file.Path)),
            filePath: file.Path)),
    ];

    private static CSharpCompilationOptions CompilationOptions(SolutionState state, ProjectSettings settings) =>
        Consumer.Options
            .WithOutputKind(state.OutputKind)
            .WithOptimizationLevel(settings.OptimizationLevel)
            .WithSpecificDiagnosticOptions(settings.DisabledDiagnostics.ToDictionary(id => id, _ => ReportDiagnostic.Suppress));

    private static IEnumerable<MetadataReference> References(SolutionState state, ProjectSettings settings) =>
        (settings.ReferenceQuestline ? ReferenceAssemblies.WithQuestline : ReferenceAssemblies.Framework)
            .Concat(state.AdditionalReferences);

    private static ParsedFile Usings(ProjectSettings settings)
    {
        bool understood = settings.LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp10;
        string usings = settings.ReferenceQuestline ? ImplicitUsings + "\nglobal using Questline;" : ImplicitUsings;
        return File(UsingsPath, understood ? usings : "");
    }

    // The way by which MSBuild tells the compiler.
    private static ParsedFile BuildProperties(ProjectSettings settings)
    {
        var text = new StringBuilder("is_global = true\n");
        foreach ((string name, string value) in settings.BuildProperties)
            text.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        return File("/0/Consumer.GeneratedMSBuildEditorConfig.editorconfig", text.ToString());
    }

    private static ParsedFile File(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8), [], []);
}
