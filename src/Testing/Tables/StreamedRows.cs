namespace Questline.Testing.Tables;

/// <summary>What was taken of a stream: so many rows in so many bytes, and whether the row after them is bad.</summary>
internal readonly record struct StreamedRows(int Rows, int Length, bool IsBad);
