using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Writes what a section says of options. Other files and the environment may say more.</summary>
internal sealed class OptionsSectionWriter(Func<TextSpan, Location> place)
{
    private SettingsText? _text;

    public void Add(string name, JsonScalar scalar)
    {
        SettingPlace key = new(place, scalar.Key);
        _text ??= new(key);
        if (name == SettingNames.Scheme)
            AddScheme(scalar, key);
        else if (SettingNames.Find(name) is { } setting && FindValue(setting, scalar) is { } value)
            _text.Set(setting, key, value);
    }

    public MappedText? Build()
    {
        _text?.AddUnknown();
        return _text is { HasEntries: true } ? _text.Build() : null;
    }

    private void AddScheme(JsonScalar scalar, SettingPlace key)
    {
        if (BoundValues.ReadScheme(scalar.Value.Text) is { } scheme)
            _text!.SetScheme(scheme, key);
    }

    // A word that is not known is left out: reading the section fails then, and says so.
    private static MappedText? FindValue(ConfKey key, JsonScalar scalar)
    {
        if (scalar.IsNull)
            return null;

        if (key.IsFreeText || key.Type is ConfValueType.Address or ConfValueType.IPAddress)
            return Placeholders.Hide(scalar.Value);

        return BoundValues.Read(key, scalar.Value.Text) is { } word ? scalar.Value.ReplaceAll(word) : null;
    }
}
