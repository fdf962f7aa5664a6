using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>QL0900: the project speaks a C# too old for generated code.</summary>
internal static class LanguageRule
{
    // Static abstract members, UTF-8 literals and ref fields.
    private const LanguageVersion Oldest = LanguageVersion.CSharp11;

    public static readonly DiagnosticDescriptor TooOld = new(
        id: "QL0900",
        title: "The language version is too old for generated code",
        messageFormat: "No table is mapped: the generated code needs C# 11 or later, and the project is compiled as C# {0}; "
            + "set <LangVersion> to 11 or later in the project file, or remove it",
        category: "Questline.Build",
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/questline/questline/blob/main/docs/rules/QL0900.md");

    /// <summary>The version of the project where it is too old, or null.</summary>
    public static string? FindTooOld(ParseOptions options) =>
        ((CSharpParseOptions)options).LanguageVersion is var version && version < Oldest ? version.ToDisplayString() : null;

    public static void Report(SourceProductionContext output, FileSettings settings)
    {
        if (settings.TooOldLanguage is { } version)
            output.ReportDiagnostic(Diagnostic.Create(TooOld, Location.None, version));
    }
}
