using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>QL0001, the one diagnostic of the mapping: no serializer is generated, and why.</summary>
internal static class MappingRule
{
    public static readonly DiagnosticDescriptor NotMapped = new(
        id: "QL0001",
        title: "A type cannot be mapped to a QuestDB table",
        messageFormat: "'{0}' is not mapped: {1}",
        category: "Questline.Mapping",
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/questline/questline/blob/main/docs/rules/QL0001.md");

    public static void Report(SourceProductionContext output, MappingProblem problem) =>
        output.ReportDiagnostic(Diagnostic.Create(NotMapped, ToLocation(problem.Place), problem.Subject, problem.Reason));

    private static Location ToLocation(SourcePlace? place) =>
        place is null ? Location.None : Location.Create(place.FilePath, place.Span, place.Lines);
}
