using Microsoft.Extensions.Configuration;
using Questline.ConfStrings;

namespace Questline.Extensions.Hosting.Configuration;

/// <summary>Reads the options in a section of the configuration, and finds everything that is none. No value gets into a message.</summary>
internal sealed class SectionReader
{
    private readonly QuestSenderOptions _options = new();
    private readonly List<string> _problems = [];

    private SectionReader()
    {
    }

    /// <exception cref="QuestConfigurationException">
    /// The section is missing, or something in it cannot be used; the message lists every problem with its path.
    /// </exception>
    public static QuestSenderOptions Read(IConfigurationSection section)
    {
        IConfigurationSection[] children = [.. section.GetChildren()];
        return (section.Value is { Length: > 0 }, children.Length > 0) switch
        {
            (true, false) => QuestSenderOptions.Parse(section.Value!),
            (false, true) => Read(children),
            (true, true) => throw new QuestConfigurationException("There is both a conf string and options below it: keep one of them."),
            _ => throw new QuestConfigurationException(
                "There is nothing in the configuration at this path: put the options there, or a conf string, into appsettings.json, "
                + $"the user secrets, or the environment variable `{section.Path.Replace(":", "__", StringComparison.Ordinal)}`."),
        };
    }

    private static QuestSenderOptions Read(IConfigurationSection[] children)
    {
        SectionReader reader = new();
        foreach (IConfigurationSection child in children)
            reader.Add(child);

        reader.ThrowIfAny();
        return reader._options;
    }

    private void Add(IConfigurationSection child)
    {
        if (child.Key.Equals(nameof(QuestSenderOptions.Addresses), StringComparison.OrdinalIgnoreCase))
            AddAddresses(child);
        else if (!SectionOption.All.TryGetValue(child.Key, out SectionOption? option))
            _problems.Add($"`{child.Path}` is no option of a sender{Suggestion(child.Key)}");
        else if (child.GetChildren().Any())
            _problems.Add($"`{child.Path}` must be one value, {option.Expected}.");
        else if (child.Value is { Length: > 0 } value && !option.TrySet(_options, value))
            _problems.Add($"`{child.Path}` must be {option.Expected}.");
    }

    private void AddAddresses(IConfigurationSection list)
    {
        if (list.Value is { Length: > 0 })
            _problems.Add($"`{list.Path}` must be a list: one server each in `{list.Path}:0`, `{list.Path}:1` and so on.");

        foreach (IConfigurationSection address in list.GetChildren())
            _options.Addresses.Add(address.Value ?? "");
    }

    private static string Suggestion(string name) =>
        Spelling.Nearest(name, SectionOption.All.Keys.Append(nameof(QuestSenderOptions.Addresses))) is { } nearest
            ? $": did you mean `{nearest}`?"
            : ": remove it.";

    private void ThrowIfAny()
    {
        if (_problems.Count == 1)
            throw new QuestConfigurationException(_problems[0]);
        if (_problems.Count > 1)
            throw new QuestConfigurationException($"There are {_problems.Count} problems:\n- {string.Join("\n- ", _problems)}");
    }
}
