using Questline.Testing.Protocol;

namespace Questline.Testing.Tables;

/// <summary>Why a value does not go into a column, with the place of both.</summary>
internal readonly ref struct CastRefusal(string table, Column column, ParsedColumn value, ReadOnlySpan<byte> body)
{
    private readonly ReadOnlySpan<byte> _body = body;

    private string Place => $"table: {table}, column: {column.Name}; ";

    private string Text => Refusal.Shorten(value.Value.Text(_body));

    public RowRefusedException WrongType() => Refusal.Invalid(
        $"{Place}cast error from protocol type: {ProtocolType(value.Kind)} to column type: {column.Type}");

    public RowRefusedException WrongText() => Refusal.Invalid(
        $"{Place}cast error for line protocol string: {Text} to column type: {column.Type}");

    public RowRefusedException OutOfBounds() => Refusal.Invalid(
        $"{Place}line protocol value is out of bounds of column type: {column.Type}");

    public RowRefusedException LossOfPrecision() => Refusal.Invalid(
        $"{Place}line protocol value has a loss of precision in column type: {column.Type}");

    public RowRefusedException TimestampOverflow() => Refusal.Invalid($"{Place}long overflow");

    public RowRefusedException SilentNull(string what) => Refusal.OnlyHere(
        $"{Place}{what}; the real server answers 204 and stores NULL. Leave the column out to mean NULL");

    public RowRefusedException OnlyHere(string what) => Refusal.OnlyHere(Place + what);

    private static string ProtocolType(ValueKind kind) => kind switch
    {
        ValueKind.Symbol => "TAG",
        ValueKind.Long => "INTEGER",
        ValueKind.Double => "FLOAT",
        ValueKind.DoubleArray => "ARRAY",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
