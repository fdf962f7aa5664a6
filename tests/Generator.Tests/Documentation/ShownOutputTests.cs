using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>What the guides show of lines, statements and generated code is what comes out.</summary>
public class ShownOutputTests
{
    private const string WrittenLines = """
        public static class WrittenLines
        {
            private static readonly System.Buffers.ArrayBufferWriter<byte> Buffer = new();

            public static string Text => System.Text.Encoding.UTF8.GetString(Buffer.WrittenSpan);

            public static void Add<T>(in T row) where T : IQuestRow<T> => QuestSerializer.Serialize(in row, Buffer, ProtocolVersion.Version1);

            public static void Add<TRow, TTable>(in TRow row, TTable table) where TTable : struct, IQuestTable<TRow> =>
                QuestSerializer.Serialize(in row, table, Buffer, ProtocolVersion.Version1);
        }
        """;

    public static TheoryData<string, int> SnippetsWithLines => [.. Page.All.SelectMany(page =>
        page.Snippets.Index().Where(snippet => LinesIn(snippet.Item).Any()).Select(snippet => (page.Path, snippet.Index)))];

    public static TheoryData<string> PagesWithStatements => [.. Page.All.Where(page => page.FindTexts("sql").Any()).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(SnippetsWithLines))]
    public void A_row_is_the_line_beside_it(string path, int number)
    {
        Page page = Page.Find(path);
        Snippet snippet = page.Snippets[number];
        string statements = snippet.Statements.Replace("await sender.WriteAsync(", "WrittenLines.Add(", StringComparison.Ordinal);

        Run(page, snippet, $"{statements} return WrittenLines.Text;").ShouldBe(string.Concat(LinesIn(snippet).Select(line => line + "\n")));
    }

    [Theory]
    [MemberData(nameof(PagesWithStatements))]
    public void A_table_is_created_by_the_statement_below_it(string path)
    {
        Page page = Page.Find(path);
        string table = Regex.Match(page.Text[..page.Text.IndexOf("```sql", StringComparison.Ordinal)], @"([\w.]+)\.Schema\.ToCreateTableSql\(\)").Value;

        Run(page, page.Snippets[0], $"return {table};").ShouldBe(page.FindTexts("sql").ShouldHaveSingleItem().TrimEnd());
    }

    [Fact]
    public void The_generated_code_is_what_the_guide_shows_of_it()
    {
        Page page = Page.Find("docs/mapping.md");
        string shown = page.FindCSharp(BlockKind.Generated).ShouldHaveSingleItem().Text;

        GeneratorRun run = GeneratorRun.Start<TableGenerator>(SnippetProject.Create(page, page.Snippets[0]));

        // Attributes are left out, and the code around it.
        string generated = string.Concat(run.Files.Single(file => file.HintName == "Trade.g.cs").SourceText.Lines
            .Select(line => line.ToString().Trim())
            .Where(line => !line.StartsWith('['))
            .Select(line => line + "\n"));
        generated.ShouldContain(string.Concat(shown.Split('\n').SkipLast(1).Select(line => line.Trim() + "\n")));
    }

    private static IEnumerable<string> LinesIn(Snippet snippet) => Regex.Matches(snippet.Statements, "// writes (.*)").Select(line => line.Groups[1].Value);

    private static string Run(Page page, Snippet snippet, string statements)
    {
        string program = $"public static class Shown {{ public static string Run() {{ {statements} }} }}";
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(SnippetProject.Create(page, snippet, program + WrittenLines));
        using var consumer = new LoadedConsumer(run.Output);
        return consumer.Call<string>("Shown", "Run");
    }
}
