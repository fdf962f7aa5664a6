using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit;

/// <summary>A user's project in memory.</summary>
public static class Consumer
{
    /// <summary>What every file of the consumer begins with, as in a project with implicit usings.</summary>
    private const string ImplicitUsings = "global using System; global using Questline;";

    /// <summary>A strict project: nullable, documentation comments checked, every warning of the compiler on.</summary>
    public static CSharpCompilation Create(IEnumerable<string> sources, LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        CSharpParseOptions parsing = new(languageVersion, DocumentationMode.Diagnose);
        IEnumerable<SyntaxTree> trees = sources.Prepend(ImplicitUsings)
            .Select((source, index) => CSharpSyntaxTree.ParseText(source, parsing, $"/consumer/File{index}.cs"));
        return CSharpCompilation.Create("Consumer", trees, ReferenceAssemblies.WithQuestline, Options);
    }

    /// <summary>The errors and warnings of a compilation, but for missing documentation in the consumer's own files.</summary>
    public static ImmutableArray<Diagnostic> FindWarnings(Compilation compilation) => FindWarnings(compilation.GetDiagnostics());

    /// <summary>Those of what the compiler said.</summary>
    public static ImmutableArray<Diagnostic> FindWarnings(ImmutableArray<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(IsWarning).Where(diagnostic => diagnostic.Id != "CS1591" || !IsOwn(diagnostic))];

    /// <summary>Nullable, with every warning of the compiler on.</summary>
    internal static CSharpCompilationOptions Options { get; } = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        warningLevel: 9999,
        allowUnsafe: true);

    private static bool IsWarning(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning;

    private static bool IsOwn(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree?.FilePath.StartsWith("/consumer/", StringComparison.Ordinal) == true;
}
