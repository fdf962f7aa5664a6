using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator.Reading;

/// <summary>Which C# generated code needs.</summary>
internal static class LanguageRule
{
    // Static abstract members, UTF-8 literals and ref fields.
    private const LanguageVersion Oldest = LanguageVersion.CSharp11;

    /// <summary>The version of the project where it is too old, or null.</summary>
    public static string? FindTooOld(ParseOptions options) =>
        ((CSharpParseOptions)options).LanguageVersion is var version && version < Oldest ? version.ToDisplayString() : null;
}
