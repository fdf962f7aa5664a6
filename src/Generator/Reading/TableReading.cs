using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>What reading an annotation gives. Holds symbols, and so lives no longer than the compilation that it is read of.</summary>
/// <param name="Place">Where the table is asked for, or null outside the source of the project.</param>
/// <param name="Table">The table, or null where problems prevent one.</param>
/// <param name="Problems">The problems.</param>
/// <param name="Row">The type of the rows, or null where there is none.</param>
/// <param name="Values">What is written of a row, as far as it was read: columns good and bad, and the designated timestamp.</param>
/// <param name="HasServerTime">Whether the server stamps the rows on purpose.</param>
/// <param name="Naming">How column names are made.</param>
internal sealed record TableReading(
    Location? Place,
    TableModel? Table,
    IReadOnlyList<MappingProblem> Problems,
    INamedTypeSymbol? Row,
    IReadOnlyList<MappedValue> Values,
    bool HasServerTime,
    NamingPolicy Naming)
{
    /// <summary>A type whose members are not looked at.</summary>
    public static TableReading Refused(ProblemList problems) => new(problems.Place, null, problems.ToArray(), null, [], false, default);
}
