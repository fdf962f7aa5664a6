namespace Questline;

/// <summary>One difference between a table and the schema of a row type, because of which rows would fail or be stored otherwise. Immutable.</summary>
/// <param name="Column">The column, or null where the table as a whole differs.</param>
/// <param name="Kind">What differs.</param>
/// <param name="Description">The difference and what follows from it, in words.</param>
public sealed record SchemaDifference(string? Column, SchemaDifferenceKind Kind, string Description)
{
    /// <summary>The description.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => Description;
}
