using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>What the analyzer says of settings is what their use throws.</summary>
public class SettingsAgreeWithRuntimeTests
{
    private static readonly string[] Numbers = ["0", "1", "2", "9", "15", "64", "65", "1023", "1024", "int.MaxValue", "-1", "int.MinValue"];

    private static readonly string[] Times =
    [
        "TimeSpan.Zero", "Timeout.InfiniteTimeSpan", "TimeSpan.FromTicks(1)", "TimeSpan.FromTicks(-1)", "TimeSpan.FromMilliseconds(9.5)",
        "TimeSpan.FromMilliseconds(int.MaxValue)", "TimeSpan.FromDays(25)", "new TimeSpan(0, 0, -5)", "TimeSpan.MaxValue",
    ];

    private static readonly string[] Texts = ["\"\"", "\"a\"", "\"a;b\"", "\"a:b\"", "\"a b\"", "\"\\t\"", "\"é\"", "\"127.0.0.1\"", "null!"];

    private static readonly string[] Schemes = ["Http", "Https", "Tcp", "Tcps"];

    public static TheoryData<string> Keys => [.. ConfKeys.All.Where(static key => key.Name != "addr").Select(static key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public Task On_options(string key) => Verify(
        key,
        from scheme in Schemes
        from value in ValuesOf(key)
        select $$"""QuestSender.Create(new QuestSenderOptions { Scheme = QuestScheme.{{scheme}}, Addresses = { "db" }, {{PropertyOf(key).Name}} = {{value}} })""");

    [Theory]
    [MemberData(nameof(Keys))]
    public Task On_a_builder(string key) => Verify(
        key,
        from scheme in Schemes
        from value in ValuesOf(key)
        select $"""QuestSenderBuilder.{scheme}("db").{PropertyOf(key).Name}({value}).Build()""");

    [Theory]
    [MemberData(nameof(Keys))]
    public Task On_a_builder_that_began_with_a_conf_string(string key) => Verify(
        key,
        from scheme in Schemes
        from value in ValuesOf(key)
        select $"""QuestSenderBuilder.FromConf("{scheme.ToLowerInvariant()}::addr=db;close_timeout=1;").{PropertyOf(key).Name}({value}).Build()""");

    [Fact]
    public Task On_addresses() => Verify(
        "addr",
        from port in (string[])["", ", null", ", 0", ", 1", ", 65536", ", -1"]
        from host in (string[])["\"\"", "\"db\"", "\"a b\"", "\"::1\"", "\"[::1]\"", "\"a:1\"", "\"a,b\"", "\"a;b\"", "\"::1%0\"", "\"1.2.3\"", "\"\\n\""]
        from scheme in Schemes
        select $"QuestSenderBuilder.{scheme}({host}{port}).Build()");

    [Fact]
    public Task On_relations_between_keys() => Verify(
        "several",
        from first in (string[])["Username(\"u\")", "Password(\"p\")", "Token(\"AQ\")", "TlsVerify(TlsVerify.UnsafeOff)", "TlsCa(TlsCa.PemFile)", "TokenX(\"x\")"]
        from second in (string[])["Username(\"u\")", "Password(\"p\")", "Token(\"AQ\")", "TlsRoots(\"r\")", "TlsCa(TlsCa.OsRoots)", "TlsRootsPassword(\"p\")"]
        from scheme in Schemes
        select $"QuestSenderBuilder.{scheme}(\"db\").{first}.{second}.Build()");

    private static async Task Verify(string key, IEnumerable<string> expressions)
    {
        string[] cases = [.. expressions];
        IEnumerable<string> methods = cases.Select(static (expression, index) => $"public static QuestSender Case{index}() => {expression};");
        CSharpCompilation project = Consumer.Create([$"using System.Threading; public static class Cases {{\n{string.Join('\n', methods)}\n}}"]);
        ILookup<int, string> found = await FindMessagesAsync(project);
        using LoadedConsumer consumer = new(project);
        for (int index = 0; index < cases.Length; index++)
            found[index].Order().ShouldBe(Thrown(consumer, index).Order(), cases[index]);

        // Only this one can say nothing wrong.
        (found.Count > 0).ShouldBe(key != "auto_flush");
    }

    // Each case is a line, after the one that opens the class.
    private static async Task<ILookup<int, string>> FindMessagesAsync(CSharpCompilation project)
    {
        CompilationWithAnalyzers analysis = project.WithAnalyzers([new ConfStringAnalyzer()], options: null);
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(
            static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1,
            static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string[] Thrown(LoadedConsumer consumer, int index)
    {
        try
        {
            consumer.Call<QuestSender>("Cases", $"Case{index}");
            return [];
        }
        catch (QuestConfigurationException exception)
        {
            string[] lines = exception.Message.Split("\n- ");
            return lines.Length == 1 ? lines : lines[1..];
        }
        catch (QuestTlsException)
        {
            return [];
        }
    }

    private static PropertyInfo PropertyOf(string key) =>
        typeof(QuestSenderOptions).GetProperties().Single(property => SettingNames.Find(property.Name)?.Name == key);

    private static string[] ValuesOf(string name)
    {
        ConfKey key = ConfKeys.Find(name)!;
        return key.Type switch
        {
            ConfValueType.Choice => ChoicesOf(PropertyOf(name).PropertyType),
            ConfValueType.Milliseconds => Times,
            _ when key.IsNumber => Numbers,
            _ => Texts,
        };
    }

    // Of an enum also the numbers below and above.
    private static string[] ChoicesOf(Type type)
    {
        Type choice = Nullable.GetUnderlyingType(type) ?? type;
        if (choice == typeof(bool))
            return ["true", "false"];
        int[] numbers = [.. Enum.GetValues(choice).Cast<object>().Select(static value => Convert.ToInt32(value, CultureInfo.InvariantCulture))];
        return [.. Enum.GetNames(choice).Select(name => $"{choice.Name}.{name}"), $"({choice.Name})({numbers.Min() - 1})", $"({choice.Name}){numbers.Max() + 1}"];
    }
}
