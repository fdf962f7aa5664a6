using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Holds docs/tls.md to the code.</summary>
public class TlsPageTests
{
    private static readonly string Page = Read();

    [Fact]
    public void Every_problem_has_a_row() =>
        Enum.GetNames<TlsProblem>().Where(problem => !Page.Contains($"| `{problem}` | ", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_tls_ca_has_a_row() =>
        Enum.GetValues<TlsCa>().Select(ca => ca.InConfString()).Where(ca => !Page.Contains($"| `{ca}`", StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Questline.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "tls.md"));
    }
}
