using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>Says of each key what it is set to, and by what.</summary>
internal sealed class SettingsReader(ConfString conf, ShownConf shown, IReadOnlyList<ProblemReport> problems)
{
    private readonly ILookup<string, ConfEntry> _given = conf.Entries.ToLookup(entry => entry.Key);

    public IReadOnlyList<SettingReport> Read() =>
        [.. ConfKeys.All.Where(key => key.AppliesTo(conf.Scheme)).Select(Setting), .. ConfKeys.All.Where(IsRefused).Select(Refused), .. Foreign()];

    private bool IsRefused(ConfKey key) => conf.Scheme != ConfSchemes.None && !key.AppliesTo(conf.Scheme) && _given.Contains(key.Name);

    private SettingReport Setting(ConfKey key)
    {
        if (_given.Contains(key.Name))
            return Report(key.Name, Value(key.Name), SettingOrigin.Given, key.Description);
        if (key.Name == "tls_ca" && _given.Contains("tls_roots"))
            return Report(key.Name, "pem_file", SettingOrigin.Implied, key.Description);
        return key.Default(conf.Scheme) is { } value
            ? Report(key.Name, value, SettingOrigin.Default, key.Description)
            : Report(key.Name, null, SettingOrigin.Unset, key.Description);
    }

    private SettingReport Refused(ConfKey key) => Report(key.Name, Value(key.Name), SettingOrigin.Refused, key.Description);

    private IEnumerable<SettingReport> Foreign() => ForeignKeys.All
        .Where(foreign => conf.Scheme != ConfSchemes.None && _given.Contains(foreign.Name))
        .Select(foreign => Report(foreign.Name, Value(foreign.Name), SettingOrigin.Refused, $"{foreign.Name} {foreign.Explanation}"));

    private SettingReport Report(string key, string? value, SettingOrigin origin, string meaning) => new(
        key, value, origin,
        [.. problems.Where(problem => problem.Key == key).Select(problem => problem.Number)],
        meaning.Replace("`", "", StringComparison.Ordinal));

    // An address may be given in several entries.
    private string Value(string key) => string.Join(',', _given[key].Select(entry => shown.TextOf(entry.ValueSpan)));
}
