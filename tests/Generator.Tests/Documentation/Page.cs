using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A page of the documentation, and the C# in it.</summary>
internal sealed record Page(string Path, IReadOnlyList<Snippet> Snippets)
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

    private static Page Read(string path)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
        return new Page(path, [.. Regex.Matches(text, "^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(block => Snippet.Parse(block.Groups[1].Value))]);
    }
}
