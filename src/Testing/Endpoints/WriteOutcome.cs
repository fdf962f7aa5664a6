namespace Questline.Testing.Endpoints;

/// <summary>What became of a request to write: the answer, how many rows were stored, and how many the body held.</summary>
internal readonly record struct WriteOutcome(WriteAnswer Answer, int Rows = 0, int RowsSeen = 0);
