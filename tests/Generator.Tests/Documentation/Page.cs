using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A page of the documentation, and the C# in it.</summary>
internal sealed record Page(string Path, string Text, IReadOnlyList<Snippet> Snippets)
{
    public static Page Readme { get; } = Read("README.md");

    /// <summary>The README and the guides.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        Readme,
        .. Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, "docs"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(file => Read(System.IO.Path.GetRelativePath(Repository.Root, file))),
    ];

    public static Page Find(string path) => All.Single(page => page.Path == path);

    public static Page Read(string path)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        return new Page(path.Replace('\\', '/'), text, [.. FindBlocks(text, "csharp").Select(Snippet.Parse)]);
    }

    /// <summary>The blocks of a language.</summary>
    public IEnumerable<string> FindBlocks(string language) => FindBlocks(Text, language);

    private static IEnumerable<string> FindBlocks(string text, string language) =>
        Regex.Matches(text, $"^```{language}\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(block => block.Groups[1].Value);
}
