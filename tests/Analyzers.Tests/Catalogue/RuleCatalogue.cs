using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>All rules and all analyzers.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!),
    ];

    /// <summary>Each rule's id.</summary>
    public static TheoryData<string> Ids => [.. Rules.Select(static rule => rule.Id)];

    public static IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Rules).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static DiagnosticDescriptor Find(string id) => Rules.Single(rule => rule.Id == id);
}
