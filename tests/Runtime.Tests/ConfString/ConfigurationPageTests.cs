using System.Reflection;
using Questline.ConfStrings;
using Questline.TestKit;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>Holds the table of docs/configuration.md to the key table.</summary>
public class ConfigurationPageTests
{
    private const string Header = "| Key | Option | Schemes | Value | Default | What it does |\n|---|---|---|---|---|---|\n";

    // Options whose names are not simply the key in other letters.
    private static readonly Dictionary<string, string> OwnNames = new()
    {
        ["addr"] = nameof(QuestSenderOptions.Addresses),
        ["max_name_len"] = nameof(QuestSenderOptions.MaxNameLength),
        ["init_buf_size"] = nameof(QuestSenderOptions.InitialBufferSize),
        ["max_buf_size"] = nameof(QuestSenderOptions.MaxBufferSize),
        ["retry_max_backoff_millis"] = nameof(QuestSenderOptions.RetryMaxBackoff),
    };

    [Fact]
    public void The_table_of_keys_is_the_key_table()
    {
        string page = ReadPage();

        string table = Header + string.Concat(ConfKeys.All.Select(Row));
        page.ShouldContain($"<!-- keys -->\n{table}<!-- /keys -->", Case.Sensitive, $"The page needs this table:\n{table}");
    }

    [Fact]
    public void The_example_of_an_error_is_what_a_user_gets()
    {
        string page = ReadPage();

        QuestConfigurationException error = Should.Throw<QuestConfigurationException>(
            () => QuestSenderOptions.Parse("https::addr=localhost;tsl_ca=os_roots;max_name_len=1;"));
        page.ShouldContain(error.Message);
    }

    [Fact]
    public void Every_key_has_an_option_and_a_builder_method()
    {
        foreach (ConfKey key in ConfKeys.All)
        {
            typeof(QuestSenderOptions).GetProperty(OptionOf(key))
                .ShouldNotBeNull($"`{key.Name}` needs the option {OptionOf(key)}, or a name of its own in {nameof(OwnNames)}.");
            string method = key.Name == "addr" ? nameof(QuestSenderBuilder.Address) : OptionOf(key);
            typeof(QuestSenderBuilder).GetMethod(method, BindingFlags.Public | BindingFlags.Instance)
                .ShouldNotBeNull($"`{key.Name}` needs the method {method} in QuestSenderBuilder.Keys.cs.");
        }
    }

    private static string Row(ConfKey key) =>
        $"| `{key.Name}` | `{OptionOf(key)}` | {Schemes(key)} | {Value(key)} | {Default(key)} | {key.Description} |\n";

    private static string OptionOf(ConfKey key) => OwnNames.TryGetValue(key.Name, out string? name)
        ? name
        : string.Concat(key.Name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Schemes(ConfKey key) => key.Schemes switch
    {
        ConfSchemes.All => "all",
        ConfSchemes.AnyHttp => "`http`, `https`",
        ConfSchemes.AnyTcp => "`tcp`, `tcps`",
        ConfSchemes.AnyTls => "`https`, `tcps`",
        _ => throw new NotSupportedException(key.Name),
    };

    private static string Value(ConfKey key) => key.Type == ConfValueType.Address ? "addresses" : ValueNames.Describe(key);

    private static string Default(ConfKey key)
    {
        if (key.Default(ConfSchemes.Http) is not { } value)
            return key.Type == ConfValueType.Address ? "required" : "";

        return key.Default(ConfSchemes.Tcp) is { } tcp && tcp != value ? $"{value}; {tcp} over TCP" : value;
    }

    private static string ReadPage() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md")).ReplaceLineEndings("\n");
}
