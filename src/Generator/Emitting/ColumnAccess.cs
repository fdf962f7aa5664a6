using System.Globalization;
using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>A column with the C# that reads its value.</summary>
internal sealed class ColumnAccess(ColumnModel column, LocalNames names)
{
    private readonly ValueAccess _value = new(column.Value, column.Name, names);

    public ColumnModel Column { get; } = column;

    public EncodedForm Form { get; } = EncodedForm.Of(column);

    public bool IsOptional => Column.Value.IsOptional;

    public bool IsSymbol => Column.IsSymbol;

    /// <summary>The local of an enum, or of a value that was measured.</summary>
    public string Local => _value.Local;

    /// <summary>The value of an enum that is not optional.</summary>
    public string Read => _value.Present;

    /// <summary>The statement that keeps a measured value.</summary>
    public string Declaration
    {
        get
        {
            MeasuredForm form = Form.Measured!;
            string type = form.Local is null ? "var" : form.Local + (IsOptional ? "?" : "");
            return $"{type} {Local} = {_value.OrNull(form.Source, form.Missing)};";
        }
    }

    /// <summary>The most bytes that a measured value takes.</summary>
    public string Bound => Fill(Form.Measured!.Bound);

    /// <summary>The condition under which an optional column is written.</summary>
    public string Condition => Form.Measured is { } measured ? Fill(measured.IsPresent) : _value.Condition;

    /// <summary>What the method that writes the column takes behind its prefix.</summary>
    public string Arguments => Column.Definition switch
    {
        { GeohashBits: { } bits } => string.Format(CultureInfo.InvariantCulture, "{0}, {1}", Value, bits),
        { Precision: { } precision, Scale: { } scale } => string.Format(CultureInfo.InvariantCulture, "{0}, {1}, {2}", Value, precision, scale),
        _ => Value,
    };

    private string Value => Form.Measured is { } measured ? Fill(IsOptional ? measured.OptionalArgument : measured.Argument) : _value.Present;

    private string Fill(string form) => string.Format(CultureInfo.InvariantCulture, form, Local, Column.Value.Type);
}
