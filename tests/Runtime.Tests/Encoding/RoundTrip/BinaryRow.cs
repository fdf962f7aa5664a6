using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Columns that only version 3 has, and text around them.</summary>
[QuestTable("binary-values", Naming = ColumnNaming.AsIs)]
internal sealed partial record BinaryRow(
    [QuestSymbol] string Symbol,
    string Text,
    decimal Decimal,
    double[] Array,
    double[] More,
    string Last) : ICheckedRow
{
    public ReceivedRow? Expect(ProtocolVersion version) => new ExpectedRow("binary-values", version)
        .Symbol(nameof(Symbol), Symbol)
        .Text(nameof(Text), Text)
        .Decimal(nameof(Decimal), Decimal)
        .Array(nameof(Array), Array)
        .Array(nameof(More), More)
        .Text(nameof(Last), Last)
        .Row;
}
