using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary><c>TlsVerify.UnsafeOff</c> in a release build, and in configuration files.</summary>
public class QL0201ValueTests
{
    [Theory]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:TlsVerify.UnsafeOff|}).Build();")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:Questline.TlsVerify.UnsafeOff|});")]
    [InlineData("var options = new QuestSenderOptions { TlsVerify = {|QL0201:TlsVerify.UnsafeOff|} };")]
    [InlineData("QuestSenderOptions options = new() { Addresses = { \"a\" }, TlsVerify = {|QL0201:TlsVerify.UnsafeOff|} };")]
    [InlineData("var options = new QuestSenderOptions(); options.TlsVerify = {|QL0201:TlsVerify.UnsafeOff|};")]
    [InlineData("var options = new QuestSenderOptions { TlsVerify = {|QL0201:(TlsVerify)1|} };")]
    [InlineData("const int off = 1; var options = new QuestSenderOptions { TlsVerify = {|QL0201:(TlsVerify)off|} };")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify(Flag ? {|QL0201:TlsVerify.UnsafeOff|} : TlsVerify.On);")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify(Flag switch { true => {|QL0201:TlsVerify.UnsafeOff|}, _ => TlsVerify.On });")]
    [InlineData("var verify = {|QL0201:TlsVerify.UnsafeOff|}; QuestSenderBuilder.Https(\"a\").TlsVerify(verify);")]
    [InlineData("const TlsVerify verify = {|QL0201:TlsVerify.UnsafeOff|}; QuestSenderBuilder.Https(\"a\").TlsVerify(verify);")]
    [InlineData("var verify = {|QL0201:TlsVerify.On + 1|};")]
    [InlineData("var verify = TlsVerify.On | {|QL0201:TlsVerify.UnsafeOff|};")]
    [InlineData("var verify = Enum.Parse<TlsVerify>({|QL0201:\"UnsafeOff\"|});")]
    [InlineData("Enum.TryParse({|QL0201:\"unsafeoff\"|}, true, out TlsVerify verify);")]
    [InlineData("var verify = Enum.Parse(typeof(TlsVerify), {|QL0201:\"UnsafeOff\"|});")]
    [InlineData("object boxed = {|QL0201:TlsVerify.UnsafeOff|};")]
    [InlineData("TlsVerify? maybe = {|QL0201:TlsVerify.UnsafeOff|};")]
    public Task The_value_is_found_wherever_it_goes(string statement) => VerifyAsync(statement);

    [Theory]
    [InlineData("var isOff = new QuestSenderOptions().TlsVerify == TlsVerify.UnsafeOff;")]
    [InlineData("var isOff = (new QuestSenderOptions().TlsVerify & TlsVerify.UnsafeOff) == TlsVerify.UnsafeOff;")]
    [InlineData("var isMore = new QuestSenderOptions().TlsVerify >= TlsVerify.UnsafeOff;")]
    [InlineData("var verify = Enum.Parse<TlsVerify>(\"On\");")]
    [InlineData("var day = Enum.Parse<DayOfWeek>(\"1\");")]
    [InlineData("var isOn = TlsVerify.UnsafeOff != new QuestSenderOptions().TlsVerify;")]
    [InlineData("var isOff = new QuestSenderOptions().TlsVerify is TlsVerify.UnsafeOff;")]
    [InlineData("var isOff = new QuestSenderOptions() is { TlsVerify: TlsVerify.UnsafeOff };")]
    [InlineData("var isOff = new QuestSenderOptions().TlsVerify switch { TlsVerify.UnsafeOff => 1, _ => 0 };")]
    [InlineData("switch (new QuestSenderOptions().TlsVerify) { case TlsVerify.UnsafeOff: break; }")]
    [InlineData("var isOff = new QuestSenderOptions().TlsVerify.Equals(TlsVerify.UnsafeOff);")]
    [InlineData("var name = nameof(TlsVerify.UnsafeOff);")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify(TlsVerify.On);")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify((TlsVerify)0);")]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify(default);")]
    [InlineData("var ca = TlsCa.WebpkiRoots;")]
    public Task What_is_compared_or_another_value_is_not_flagged(string statement) => VerifyAsync(statement);

    [Fact]
    public Task An_argument_of_an_attribute_is_not_flagged() => VerifyFileAsync("""
        [AttributeUsage(AttributeTargets.All)]
        class CaseAttribute(object value) : Attribute { public object Value => value; }

        class Tests
        {
            [Case(TlsVerify.UnsafeOff)]
            void Run() { }
        }
        """);

    [Fact]
    public async Task A_constant_of_another_assembly_is_found_where_it_is_used()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create("class Program { object Make() => QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:Shared.Verify|}); }");
        test.TestState.AdditionalReferences.Add(OtherAssembly.Compile("public static class Shared { public const Questline.TlsVerify Verify = Questline.TlsVerify.UnsafeOff; }"));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("appsettings.json", true)]
    [InlineData("appsettings.Production.json", true)]
    [InlineData("appsettings.Development.json", false)]
    [InlineData("AppSettings.development.json", false)]
    public Task A_conf_string_in_a_configuration_file_is_found_but_in_that_of_development(string file, bool found)
    {
        string entry = found ? "{|QL0201:tls_verify=unsafe_off|}" : "tls_verify=unsafe_off";
        return VerifyJsonAsync(file, $$"""{ "QuestDB": { "Conf": "https::addr=a;{{entry}};" } }""");
    }

    [Theory]
    [InlineData("appsettings.json", true)]
    [InlineData("appsettings.Development.json", false)]
    public Task An_option_in_a_configuration_file_is_found_but_in_that_of_development(string file, bool found)
    {
        string entry = found ? "{|QL0201:TlsVerify\": \"UnsafeOff|}" : "TlsVerify\": \"UnsafeOff";
        return VerifyJsonAsync(file, $$"""{ "QuestDB": { "Addresses": [ "a" ], "{{entry}}" } }""");
    }

    [Theory]
    [InlineData("unsafeoff")]
    [InlineData("UNSAFEOFF")]
    [InlineData("1")]
    public Task Every_spelling_that_binds_is_found(string word) =>
        VerifyJsonAsync("appsettings.json", $$"""{ "QuestDB": { "Addresses": [ "a" ], "{|QL0201:TlsVerify": "{{word}}|}" } }""");

    [Theory]
    [InlineData("\"UnsafeOff|}\"")]
    [InlineData("\"1|}\"")]
    [InlineData("1|}")]
    public Task An_option_is_found_in_any_object(string value) =>
        VerifyJsonAsync("appsettings.json", $$"""{ "Anything": { "{|QL0201:TlsVerify": {{value}} } }""");

    private static Task VerifyAsync(string statement) => VerifyFileAsync($$"""
        class Program
        {
            bool Flag { get; set; }

            void Run()
            {
                {{statement}}
            }
        }
        """);

    private static Task VerifyFileAsync(string source) => Create(source).RunAsync(TestContext.Current.CancellationToken);

    private static Task VerifyJsonAsync(string file, string json)
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create("class Program;");
        test.TestState.AdditionalFiles.Add(($"/0/{file}", json));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpAnalyzerTest<SecurityAnalyzer> Create(string source) =>
        new() { OptimizationLevel = OptimizationLevel.Release, TestCode = source };
}
