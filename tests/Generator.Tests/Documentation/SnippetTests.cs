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
    public void A_snippet_compiles(string path, int number) => SnippetProject.FindErrors(Page.Find(path), Page.Find(path).Snippets[number]).ShouldBeEmpty();
}
