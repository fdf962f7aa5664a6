using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Questline.TestKit.Analyzers;

namespace Questline.TestKit.CodeFixes;

/// <summary>A fix for one diagnostic.</summary>
/// <param name="Document">The file that the diagnostic is in.</param>
/// <param name="Diagnostic">What it mends.</param>
/// <param name="Action">How it does.</param>
internal sealed record OfferedFix(TextDocument Document, Diagnostic Diagnostic, CodeAction Action)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Action.Title} ({DiagnosticComparison.Describe(Diagnostic)})";
}
