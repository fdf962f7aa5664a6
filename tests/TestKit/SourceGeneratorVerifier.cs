using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit;

/// <summary>Runs a generator over a user's source and says what is not as expected.</summary>
public static class SourceGeneratorVerifier<TGenerator>
    where TGenerator : IIncrementalGenerator, new()
{
    /// <summary>Generates, requires that everything compiles without a warning, and compares the generated files with a snapshot.</summary>
    public static void VerifyGenerator(string source, string snapshotFolder, [CallerMemberName] string snapshot = "")
    {
        GeneratorRun run = Compile(source);
        Snapshot.Verify(Join(run.Files), snapshotFolder, snapshot);
    }

    /// <summary>Generates and requires that everything compiles without a warning.</summary>
    public static GeneratorRun Compile(string source, LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        GeneratorRun run = Run([source], languageVersion);
        ImmutableArray<Diagnostic> warnings = [.. run.Diagnostics, .. Consumer.FindWarnings(run.Output)];
        return warnings.IsEmpty
            ? run
            : throw new VerificationException($"The project does not compile cleanly:\n{string.Join('\n', warnings)}\n\n{Join(run.Files)}");
    }

    /// <summary>Runs the generator, and once more on a clone of the project, for which nothing may be computed anew.</summary>
    public static GeneratorRun Run(IEnumerable<string> sources, LanguageVersion languageVersion = LanguageVersion.Latest)
    {
        GeneratorRun run = GeneratorRun.Start<TGenerator>(Consumer.Create(sources, languageVersion));
        run.Continue(project => project.Clone()).AssertNothingRecomputed(IncrementalSteps.NamesOf<TGenerator>());
        return run;
    }

    // The version of the generator is in every file, and is no news.
    private static string Join(ImmutableArray<GeneratedSourceResult> files)
    {
        var text = new StringBuilder();
        foreach (GeneratedSourceResult file in files)
            text.Append("// ---- ").Append(file.HintName).Append(" ----\n").Append(file.SourceText);
        return Regex.Replace(text.ToString(), "(GeneratedCode\\(\"[^\"]+\", \")[^\"]+", "$1<version>");
    }
}
