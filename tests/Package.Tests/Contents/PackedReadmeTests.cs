using System.IO.Compression;
using System.Text.RegularExpressions;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Contents;

/// <summary>The readme as galleries show it, apart from the repository.</summary>
public partial class PackedReadmeTests(PackedLibrary library)
{
    [Theory]
    [InlineData("Questline", "docs/tls.md")]
    [InlineData("Questline.Extensions.Hosting", "src/Hosting/../../docs/hosting.md")]
    [InlineData("Questline.Testing", "src/Testing/../../docs/protocol.md")]
    [InlineData("Questline.Tool", "src/Tool/../../docs/tool.md")]
    public async Task Links_lead_to_the_files_of_the_same_version(string id, string linked)
    {
        string readme = await ReadAsync(id);

        Link().Matches(readme).Select(static link => link.Groups[1].Value)
            .ShouldAllBe(static target => target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith('#'));
        readme.ShouldContain($"(https://github.com/questline/questline/blob/v{library.Version}/{linked})");
    }

    [Fact]
    public async Task The_text_is_otherwise_that_of_the_repository()
    {
        string original = await File.ReadAllTextAsync(Path.Combine(TestKit.Repository.Root, "README.md"), TestContext.Current.CancellationToken);

        WithoutLinks(await ReadAsync("Questline")).ShouldBe(WithoutLinks(original));
    }

    private async Task<string> ReadAsync(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(library.PathOf(id));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string WithoutLinks(string text) => Link().Replace(text, "]()").ReplaceLineEndings("\n").TrimEnd();

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
