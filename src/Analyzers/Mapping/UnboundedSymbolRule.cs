using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0023: a symbol whose values are probably new in each row. Whoever gives a capacity knows how many there are.</summary>
internal static class UnboundedSymbolRule
{
    // In snake case, as the last words of a name.
    private static readonly string[] UniqueNames =
        ["guid", "uuid", "trace_id", "span_id", "correlation_id", "request_id", "message_id", "order_id", "transaction_id"];

    public static void Check(TableReading reading, Action<Diagnostic> report)
    {
        foreach (MappedValue value in reading.Values)
        {
            if (!IsSymbol(value.Attributes) || FindReason(value) is not { } reason)
                continue;
            Location? place = ProblemList.FindSource(value.Member.Mapping) ?? reading.Place;
            report(Diagnostic.Create(Rules.UnboundedSymbol, place, $"{reading.Row!.Name}.{value.Member.FullName}", reason));
        }
    }

    private static bool IsSymbol(MemberAttributes attributes) =>
        (attributes.Symbol || attributes.ColumnType == ColumnType.Symbol) && attributes.SymbolCapacity is null;

    private static string? FindReason(MappedValue value)
    {
        if (value.Conversion is not null)
            return IsUnbounded(value.Member.ValueType) ? $"its converter makes one of every '{value.Member.TypeName}'" : null;
        return IsText(value.Kind) && HasUniqueName(value.Member.Name) ? "its name says that each row has a value of its own" : null;
    }

    private static bool IsText(ValueKind? kind) => kind is ValueKind.Text or ValueKind.CharacterMemory or ValueKind.Utf8Memory;

    // A byte has few values; all that is written as a number has many, and so have times and GUIDs.
    private static bool IsUnbounded(ITypeSymbol type) => ValueKinds.Find(type) is ValueKind.Guid or ValueKind.Date or ValueKind.Duration
        or (>= ValueKind.ShortInteger and <= ValueKind.Decimal);

    private static bool HasUniqueName(string member)
    {
        string name = "_" + NamingPolicy.SnakeCase.Apply(member);
        return UniqueNames.Any(unique => name.EndsWith("_" + unique, StringComparison.Ordinal));
    }
}
