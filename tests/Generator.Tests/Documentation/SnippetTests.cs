namespace Questline.Generator.Tests.Documentation;

/// <summary>The C# in the README and in the guides compiles as it stands.</summary>
public class SnippetTests
{
    public static TheoryData<string, int> Snippets
    {
        get
        {
            TheoryData<string, int> snippets = [];
            foreach (Page page in Page.All)
            {
                for (int number = 0; number < page.Snippets.Count; number++)
                    snippets.Add(page.Path, number);
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task A_snippet_compiles(string path, int number)
    {
        Page page = Page.Find(path);

        (await SnippetProject.FindErrorsAsync(page, page.Snippets[number], TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
