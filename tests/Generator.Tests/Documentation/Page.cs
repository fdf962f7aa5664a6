using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>A page of the documentation, and the C# in it.</summary>
internal sealed class Page
{
    private static readonly string[] Folders = ["docs", "samples", "src"];

    private Page(string path, string text)
    {
        Path = path;
        Text = text;
        Blocks = [.. FindBlocks(text)];
        Snippets = [.. FindCSharp(BlockKind.Compiled).Select(Snippet.Parse)];
    }

    /// <summary>Every page of the repository.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. FindFiles().Select(Read).OrderBy(page => page.Path, StringComparer.Ordinal)];

    public static Page Readme { get; } = Find("README.md");

    /// <summary>Where it is in the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The C# that is compiled.</summary>
    public IReadOnlyList<Snippet> Snippets { get; }

    public static Page Find(string path) => All.Single(page => page.Path == path);

    /// <summary>The blocks of C# of some kinds.</summary>
    public IEnumerable<Block> FindCSharp(params IEnumerable<string> kinds) =>
        Blocks.Where(block => block.Language == "csharp" && kinds.Contains(block.Word));

    /// <summary>What the blocks of a language show.</summary>
    public IEnumerable<string> FindTexts(string language) => Blocks.Where(block => block.Language == language).Select(block => block.Text);

    private static IEnumerable<string> FindFiles() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)));

    private static Page Read(string file) =>
        new(System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n"));

    private static IEnumerable<Block> FindBlocks(string text) =>
        from Match match in Regex.Matches(text, "^ *```(?<language>[^ \n]*) ?(?<word>.*)\n(?<text>(?:.*\n)*?) *```$", RegexOptions.Multiline)
        let before = text[..match.Index]
        select new Block(
            match.Groups["language"].Value,
            match.Groups["word"].Value,
            before.Count(character => character == '\n') + 1,
            Regex.Matches(before, "^#+ (.*)$", RegexOptions.Multiline).LastOrDefault()?.Groups[1].Value ?? "",
            match.Groups["text"].Value);
}
