using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0024: the server stamps the rows, and nothing says that this is meant.</summary>
internal static class TimestampRule
{
    public static void Check(TableReading reading, Action<Diagnostic> report)
    {
        if (reading is { Table.Timestamp: null, HasServerTime: false })
            report(Diagnostic.Create(Rules.NoTimestamp, reading.Place, reading.Row!.Name));
    }
}
