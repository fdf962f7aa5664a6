namespace Questline.Rows;

/// <summary>One column of a recorded row.</summary>
internal readonly record struct RecordedColumn(RunTimeColumn Name, RecordedValue Value);
