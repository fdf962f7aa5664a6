using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>Links from page to page lead somewhere.</summary>
public class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_and_a_heading(string path) =>
        Regex.Matches(Page.Find(path).Text, @"\]\((?!https?:)(?<file>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)")
            .Where(link => !Leads(path, link.Groups["file"].Value, link.Groups["heading"].Value))
            .Select(link => link.Value)
            .ShouldBeEmpty();

    private static bool Leads(string from, string file, string heading)
    {
        string target = file.Length == 0 ? Absolute(from) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Absolute(from))!, file));
        return heading.Length == 0 ? Path.Exists(target) : File.Exists(target) && Headings(File.ReadAllText(target)).Contains(heading);
    }

    private static string Absolute(string path) => Path.Combine(Repository.Root, path);

    // As GitHub makes them.
    private static IEnumerable<string> Headings(string page) =>
        Regex.Matches(page.ReplaceLineEndings("\n"), "^#+ (.*)$", RegexOptions.Multiline)
            .Select(heading => Regex.Replace(heading.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));
}
