using System.Globalization;
using Questline.Generator.Model;

namespace Questline.Generator.Emitting;

/// <summary>The C# that gets a value from a row.</summary>
internal sealed class ValueAccess
{
    private readonly ValueModel _value;
    private readonly string _column;
    private readonly string _source;
    private readonly string _member;

    /// <param name="value">The value.</param>
    /// <param name="column">The name of its column.</param>
    /// <param name="names">The names of the method's locals.</param>
    public ValueAccess(ValueModel value, string column, LocalNames names)
    {
        _value = value;
        _column = column;
        _source = ReadPath();
        string name = string.Concat(value.Path.Select(step => step.Name));
        // What the converter makes gets the plain name.
        _member = value is { Converter: not null, MayLackMember: true } ? names.Add(name + "Member") : "";
        Local = names.Add(name);
    }

    /// <summary>The local that holds the value where it is needed more than once or may be null.</summary>
    public string Local { get; }

    public bool IsOptional => _value.IsOptional;

    /// <summary>The condition under which there is a value; <see cref="Present"/> may be used then.</summary>
    public string Condition => _value switch
    {
        { Converter: null } => $"{_source} is {{ }} {Local}",
        { MayLackMember: false } => $"{Convert(_source)} is {{ }} {Local}",
        { Converter.MayGiveNull: true } => $"{_source} is {{ }} {_member} && {Convert(_member)} is {{ }} {Local}",
        _ => $"{_source} is {{ }} {_member}",
    };

    /// <summary>The value where <see cref="Condition"/> holds, or where there always is one.</summary>
    public string Present
    {
        get
        {
            if (!IsOptional)
                return Adjust(Convert(_source));
            return Adjust(_value is { Converter.MayGiveNull: false } ? Convert(_member) : Local);
        }
    }

    /// <summary>The value, or null where there is none, after it went through a form such as <c>Method({0})</c>.</summary>
    public string OrNull(string form, string none) =>
        _value is { Converter: not null, MayLackMember: true }
            ? $"{_source} is {{ }} {_member} ? {Format(form, Convert(_member) + (_value.ConverterRefusesNull ? OrRefuse : ""))} : {none}"
            : Format(form, Adjust(Convert(_source)));

    private string ReadPath()
    {
        string read = "row";
        string dot = ".";
        for (int i = 0; i < _value.Path.Count; i++)
        {
            read += dot + CSharpNames.Identifier(_value.Path[i].Name) + (_value.RefusesNullAt(i) ? OrRefuse : "");
            dot = _value.Path[i].MayBeNull ? "?." : ".";
        }

        return read;
    }

    private string OrRefuse => $".OrRefuse({CSharpText.Literal(_column)})";

    private string Convert(string value) => _value.Converter is { } converter ? $"{converter.Method}({Format(converter.Argument, value)})" : value;

    private string Adjust(string value) => _value.Adjustment switch
    {
        ValueAdjustment.UnspecifiedAsLocal => $"global::Questline.IlpDateTime.UnspecifiedAsLocal({value})",
        ValueAdjustment.RequireKind => $"global::Questline.IlpDateTime.RequireKind({value}, {CSharpText.Literal(_column)})",
        ValueAdjustment.AsSignedNumber => $"(long){value}",
        ValueAdjustment.AsUnsignedNumber => $"(ulong){value}",
        _ => value,
    };

    private static string Format(string form, string value) => string.Format(CultureInfo.InvariantCulture, form, value);
}
