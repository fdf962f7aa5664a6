using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>The page of one rule.</summary>
internal sealed record RulePage(string Text)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>The page of a rule; fails where there is none.</summary>
    public static RulePage Read(string id) => new(File.ReadAllText(Path.Combine(Folder, $"{id}.md")).ReplaceLineEndings("\n"));

    /// <summary>What stands behind <c>#</c>.</summary>
    public string Title => Regex.Match(Text, "^# (.*)$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>What stands behind each <c>##</c>, in order.</summary>
    public IEnumerable<string> Sections => Regex.Matches(Text, "^## (.*)$", RegexOptions.Multiline).Select(section => section.Groups[1].Value);

    /// <summary>A value of the table at the top; empty where it has none.</summary>
    public string ValueOf(string name) => Regex.Match(Text, $@"^\| {name} \| (.*) \|$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>All blocks of a language.</summary>
    public string[] BlocksOf(string language) =>
        [.. Regex.Matches(Text, $"^```{language}\n(?<code>(?:.*\n)*?)```$", RegexOptions.Multiline).Select(block => block.Groups["code"].Value)];

    /// <summary>The first block of C# in a section, or null.</summary>
    public string? CodeIn(string section)
    {
        Match match = Regex.Match(Text, $"^## {section}\n(?:(?!^## ).*\n)*?```csharp\n(?<code>(?:.*\n)*?)```$", RegexOptions.Multiline);
        return match.Success ? match.Groups["code"].Value : null;
    }
}
