using System.Collections.Immutable;
using System.Text;
using Questline.Generator.Reading;
using Questline.Naming;

namespace Questline.Analyzers.Mapping;

/// <summary>Column names in the place of bad ones, which the fix of a finding takes from its properties.</summary>
internal sealed class NameSuggestions
{
    /// <summary>The property of a finding that holds the name.</summary>
    public const string Property = "SuggestedName";

    private const string Fallback = "column";

    private readonly Dictionary<Member, string> _suggestions = [];
    private readonly HashSet<string> _taken = new(ColumnName.Comparer);

    private NameSuggestions(TableReading reading)
    {
        var names = new ColumnNames(reading.Naming);
        // The designated timestamp takes its name first.
        Member[] members = [.. reading.Values.Select(value => value.Member).OrderBy(member => !member.Attributes.Timestamp)];
        Member[] bad = [.. members.Where(member => !IsValid(member, names.NameOf(member)) || !_taken.Add(names.NameOf(member)))];
        foreach (Member member in bad)
            _suggestions.Add(member, Suggest(names.NameOf(member)));
    }

    /// <summary>The properties of a finding: a name where the member itself can be given one, and it has a bad one.</summary>
    public static ImmutableDictionary<string, string?> For(MappingProblem problem, TableReading reading)
    {
        bool isAboutName = problem.Kind is MappingProblemKind.InvalidName or MappingProblemKind.NameTooLong
            or MappingProblemKind.ReservedName or MappingProblemKind.DuplicateColumn;
        return isAboutName && problem.Member is { Parent: null, Mapping: not null } member
            && new NameSuggestions(reading)._suggestions.TryGetValue(member, out string? name)
                ? ImmutableDictionary<string, string?>.Empty.Add(Property, name)
                : ImmutableDictionary<string, string?>.Empty;
    }

    private static bool IsValid(Member member, string name) =>
        ColumnName.FindProblem(name) is null && (member.Attributes.Timestamp || !ColumnName.IsReserved(name));

    private string Suggest(string name)
    {
        string clean = Clean(name);
        string suggestion = ColumnName.IsReserved(clean) ? clean + "_value" : clean;
        for (int number = 2; !_taken.Add(suggestion); number++)
            suggestion = Shorten(clean, $"_{number}");
        return suggestion;
    }

    // What QuestDB does not take becomes an underscore, and several become one.
    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (char character in name)
        {
            bool isTaken = !char.IsSurrogate(character) && ColumnName.FindProblem(character.ToString()) is null;
            if (isTaken && character != '_')
                clean.Append(character);
            else if (clean.Length > 0 && clean[clean.Length - 1] != '_')
                clean.Append('_');
        }

        string text = clean.ToString().TrimEnd('_');
        return text.Length == 0 ? Fallback : Shorten(text, "");
    }

    private static string Shorten(string name, string ending)
    {
        string text = name;
        while (NameText.IsTooLong(text + ending))
            text = text.Substring(0, text.Length - 1);
        return text.TrimEnd('_') + ending;
    }
}
