using System.Text.RegularExpressions;
using Questline.ConfStrings;
using Questline.TestKit;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>Holds the tables of keys in docs/migration.md to the keys that there are.</summary>
public class MigrationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "migration.md")).ReplaceLineEndings("\n");
    private static readonly (string Key, bool IsRefused)[] Keys = [.. ReadKeys()];

    [Fact]
    public void Every_key_is_in_a_table_once()
    {
        string[] rows = [.. Keys.Where(key => !key.IsRefused).Select(key => key.Key)];

        ConfKeys.All.Select(key => key.Name).Except(rows).ShouldBeEmpty("Each needs a row in a table of docs/migration.md.");
        rows.ShouldBeSubsetOf(ConfKeys.All.Select(key => key.Name));
        rows.ShouldBeUnique();
    }

    [Fact]
    public void What_is_refused_is_refused_by_name() =>
        Keys.Where(key => key.IsRefused).ShouldAllBe(key => ForeignKeys.Find(key.Key) != null);

    private static IEnumerable<(string Key, bool IsRefused)> ReadKeys() =>
        from Match row in Regex.Matches(Page, @"^\| (?<keys>`.*) \| (?<here>same|differs|refused|new) \|", RegexOptions.Multiline)
        from Match key in Regex.Matches(row.Groups["keys"].Value, "`([a-z_]+)`")
        select (key.Groups[1].Value, row.Groups["here"].Value == "refused");
}
