namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>A row of docs/types.md.</summary>
/// <param name="Members">The types of members that it is about.</param>
/// <param name="Requests">What asks for it, each of them; one empty text where nothing needs to.</param>
/// <param name="Column">The column type.</param>
/// <param name="OptionalColumn">The column type of <c>T?</c>, or null where there is none.</param>
/// <param name="Example">A value, as an expression.</param>
/// <param name="Values">What a line holds of it in each protocol version, or null where the row is refused.</param>
internal sealed record TypeRow(
    IReadOnlyList<string> Members,
    IReadOnlyList<string> Requests,
    string Column,
    string? OptionalColumn,
    string Example,
    IReadOnlyList<string?> Values);
