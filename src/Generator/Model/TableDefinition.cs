using Questline.Schemas;

namespace Questline.Generator.Model;

/// <summary>What <c>CREATE TABLE</c> says of a table besides its columns.</summary>
/// <param name="PartitionBy">The span of one partition.</param>
/// <param name="Ttl">How long rows are kept, or null for ever.</param>
/// <param name="Dedup">Whether a row replaces the row of equal keys.</param>
internal sealed record TableDefinition(CalendarUnit PartitionBy, string? Ttl, bool Dedup);
