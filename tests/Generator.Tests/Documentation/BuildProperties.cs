using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The properties of the reader's project that analyzers see.</summary>
internal sealed class BuildProperties(bool allowsUnsafeTls) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new Properties(allowsUnsafeTls: false);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(allowsUnsafeTls);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Properties(bool allowsUnsafeTls) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.QuestlineAllowUnsafeTls" ? (allowsUnsafeTls ? "true" : "") : null;
            return value is not null;
        }
    }
}
