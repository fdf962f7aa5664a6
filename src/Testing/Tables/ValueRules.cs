using System.Text.Unicode;
using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>What is wrong with a value whatever its column is.</summary>
internal static class ValueRules
{
    public static void Check(ParsedColumn value, string table, string column, ReadOnlySpan<byte> body)
    {
        switch (value.Kind)
        {
            case ValueKind.Symbol when !Utf8.IsValid(value.Value.Unescape(body)):
                throw Refusal.Internal(table, $"error: malformed UTF-8 in the symbol {column}");
            case ValueKind.String when !Utf8.IsValid(value.Value.Unescape(body)):
                throw Refusal.OnlyHere($"table: {table}, column: {column}; malformed UTF-8 in a string; the real server answers 204 and stores the bytes as they are");
            case ValueKind.Long256 when !Long256Text.IsValid(value.Value.Raw(body)):
                throw Refusal.Internal(table, $"error: invalid long256 in the column {column}");
            case ValueKind.Long or ValueKind.Timestamp when value.Number == long.MinValue:
                throw Refusal.OnlyHere($"table: {table}, column: {column}; the smallest long; the real server answers 204 and stores NULL or another value");
            default:
                return;
        }
    }
}
