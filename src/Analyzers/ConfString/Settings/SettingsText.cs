using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Writes settings as the conf string that they amount to: keys stand where properties and methods are named, values where they are given.
/// A key that is set again has its last value only, but for addresses, which add up.
/// </summary>
internal sealed class SettingsText
{
    private readonly List<(string Key, MappedText Entry)> _entries = [];
    private readonly SettingPlace _whole;
    private MappedText _scheme;
    private bool _isComplete = true;

    /// <param name="whole">Stands for the settings as a whole, and for the scheme unless that is set.</param>
    public SettingsText(SettingPlace whole)
    {
        _whole = whole;
        _scheme = whole.Write($"{MappedText.Unknown}::");
    }

    public bool HasEntries => _entries.Count > 0;

    public void SetScheme(string scheme, SettingPlace place) => _scheme = place.Write($"{scheme}::");

    /// <summary>Sets a value, as options have it.</summary>
    public void Set(ConfKey key, SettingPlace name, MappedText value) => SetEntry(key.Name, new MappedText.Builder()
        .Add(name.Write($"{key.Name}="))
        .Add(value.Double(';'))
        .Add(name.Write(";"))
        .Build());

    /// <summary>Takes over what a conf string without errors says.</summary>
    public void SetAll(ConfString conf, MappedText text)
    {
        int startOfEntries = text.Text.IndexOf("::", StringComparison.Ordinal) + 2;
        _scheme = text.Slice(0, startOfEntries);
        foreach (ConfEntry entry in conf.Entries)
        {
            MappedText written = text.Slice(entry.KeySpan.Start, entry.ValueSpan.End - entry.KeySpan.Start);
            SetEntry(entry.Key, new MappedText.Builder().Add(written).Add(_whole.Write(";")).Build());
        }

        if (text.Text.Contains(MappedText.Unknown))
            AddUnknown();
    }

    public void Remove(string key) => _entries.RemoveAll(entry => entry.Key == key);

    /// <summary>Notes that there may be more than was read, so that nothing is said to be missing.</summary>
    public void AddUnknown() => _isComplete = false;

    public MappedText Build()
    {
        MappedText.Builder text = new MappedText.Builder().Add(_scheme);
        foreach ((_, MappedText entry) in _entries)
            text.Add(entry);

        return _isComplete ? text.Build() : text.Add(_whole.Write($"{MappedText.Unknown};")).Build();
    }

    private void SetEntry(string key, MappedText entry)
    {
        if (ConfKeys.Find(key)?.Type != ConfValueType.Address)
            Remove(key);

        _entries.Add((key, entry));
    }
}
