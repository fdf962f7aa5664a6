namespace Questline.Rows;

/// <summary>Where in a row's own memory the copy of a span is; an array has a shape as well.</summary>
internal readonly record struct RecordedCopy(int Start, int Length, int ShapeStart = 0, int Rank = 0);
