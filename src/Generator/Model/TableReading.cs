namespace Questline.Generator.Model;

/// <summary>What reading an annotated type gives: its table, or the problems that prevent one.</summary>
internal sealed record TableReading(TableModel? Table, EquatableArray<MappingProblem> Problems);
