namespace Questline.Generator.Model;

/// <summary>What reading an annotation gives: its table, or the problems that prevent one.</summary>
internal sealed record TableReading(TableModel? Table, EquatableArray<MappingProblem> Problems);
