using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Analyzers.Security;

/// <summary>What the build says about TLS without verification.</summary>
/// <param name="IsRelease">Whether it is a release build: optimized, and without <c>DEBUG</c>.</param>
/// <param name="IsGiven">Whether <c>QuestlineAllowUnsafeTls</c> is true; null where the build does not tell.</param>
internal sealed record BuildConsent(bool IsRelease, bool? IsGiven)
{
    private const string Property = "build_property.QuestlineAllowUnsafeTls";

    /// <summary>The rule that <c>tls_verify=unsafe_off</c> breaks, or null.</summary>
    public DiagnosticDescriptor? BrokenByUnsafeOff =>
        IsRelease ? Rules.UnsafeTlsInRelease : IsGiven == false ? Rules.UnsafeTlsNotAllowed : null;

    public static BuildConsent Of(Compilation compilation, AnalyzerOptions options) => new(
        compilation.Options.OptimizationLevel == OptimizationLevel.Release && !IsDebugDefined(compilation),
        ReadProperty(options.AnalyzerConfigOptionsProvider.GlobalOptions));

    // All files of a project have the same.
    private static bool IsDebugDefined(Compilation compilation) =>
        compilation.SyntaxTrees.FirstOrDefault()?.Options.PreprocessorSymbolNames.Contains("DEBUG") == true;

    // MSBuild does not care about case either.
    private static bool? ReadProperty(AnalyzerConfigOptions options) =>
        options.TryGetValue(Property, out string? value) ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) : null;
}
