using System.Globalization;
using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>A column with the C# that reads its value.</summary>
internal sealed class ColumnAccess(ColumnModel column, LocalNames names)
{
    public ColumnModel Column { get; } = column;

    public EncodedForm Form { get; } = EncodedForm.Of(column.Encoding);

    public bool IsOptional => Column.IsOptional;

    public bool IsSymbol => Column.IsSymbol;

    /// <summary>The expression that reads the member.</summary>
    public string Read { get; } = $"row.{CSharpNames.Identifier(column.Member)}";

    /// <summary>The local that holds the value where it is needed more than once or may be null.</summary>
    public string Local { get; } = names.Add(column.Member);

    /// <summary>Whether the value was read into <see cref="Local"/> before the row began.</summary>
    public bool IsMeasured => Form.Bound is not null;

    /// <summary>The condition under which an optional column is written; <see cref="Local"/> holds its value then.</summary>
    public string Condition => IsMeasured ? $"{Local} is not null" : $"{Read} is {{ }} {Local}";

    /// <summary>What the method that writes the column takes behind its prefix.</summary>
    public string Arguments => Column.Definition.GeohashBits is { } bits ? string.Format(CultureInfo.InvariantCulture, "{0}, {1}", Value, bits) : Value;

    private string Value => IsMeasured || IsOptional ? Local : Read;
}
