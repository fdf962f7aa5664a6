using Questline.Analyzers.ConfStrings;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Conf strings in the configuration files of a project are checked where they stand.</summary>
public class AppSettingsTests
{
    [Theory]
    [InlineData("https::addr=localhost;{|QL0109:gzpi|}=on;")]
    [InlineData(@"https::addr=localhost;tls_roots=C:\\certs\/a.pem;{|QL0109:gzpi|}=on;")]
    [InlineData(@"https::\u0061ddr=localhost;{|QL0109:\u0067zpi|}=on;")]
    [InlineData(@"https::addr=localhost;tls_roots={|QL0107:\t|};")]
    [InlineData(@"https::addr=localhost;{|QL0109:gzpi|}=\u00e9\""\\{|QL0107:\b|}\f;")]
    [InlineData("{|QL0112:https::|}gzip=on;")]
    [InlineData("https{|QL0102::|}addr=localhost;")]
    [InlineData("{|QL0103:htps|}::addr=localhost;")]
    [InlineData("{|QL0103:HTTPS|}::addr=localhost;")]
    [InlineData("tcp::addr=localhost:{|QL0117:70000|};")]
    [InlineData("https::addr=localhost;username=u;{|QL0109:passwrd|}=p;")]
    [InlineData("https::addr=localhost;{|QL0118:tls_ca|}=pem_file;")]
    public Task A_value_that_is_a_conf_string_is_checked(string value) => Verify($$"""{ "ConnectionStrings": { "QuestDB": "{{value}}" } }""");

    [Theory]
    [InlineData("https::addr=localhost;")]
    [InlineData("https://localhost:9000/?a=b;c=d")]
    [InlineData("http:a")]
    [InlineData("Server=localhost;Database=qdb")]
    [InlineData("ws::addr=localhost;gzpi=on;")]
    [InlineData("std::addr=localhost;")]
    [InlineData("see http::gzpi=on;")]
    [InlineData("")]
    public Task Another_value_and_one_that_works_are_left_alone(string value) => Verify($$"""{ "Value": "{{value}}" }""");

    [Theory]
    [InlineData("https::addr={host};")]
    [InlineData("https::addr=#{Host}#;max_in_flight=${BATCHES};")]
    [InlineData("https::addr=__HOST__;{0}")]
    [InlineData("https::addr=%HOST%:{{ port }};")]
    public Task What_a_deployment_fills_in_is_left_alone(string value) => Verify($$"""{ "Value": "{{value}}" }""");

    [Fact]
    public Task A_secret_may_be_added_by_code() => Verify("""{ "Value": "https::addr=localhost;username=u;" }""");

    [Fact]
    public Task Comments_and_a_last_comma_are_allowed() => Verify(
        """
        // Servers
        {
          "Servers": [ /* the first */ "https::addr=a;", "https::addr=b;{|QL0109:gzpi|}=on;", ],
          "Other": { "Depth": { "Conf": "{|QL0112:tcp::|}" } }, // the last
        }
        """);

    [Theory]
    [InlineData("/0/appsettings.json")]
    [InlineData("/0/appsettings.Development.json")]
    [InlineData("/0/AppSettings.JSON")]
    [InlineData("/0/other/appsettings.json")]
    public Task A_file_is_known_by_its_name(string path) => Verify("""{ "A": "{|QL0112:https::|}" }""", path);

    [Theory]
    [InlineData("/0/settings.json")]
    [InlineData("/0/appsettings.json.txt")]
    [InlineData("/0/my.appsettings.json")]
    public Task Other_files_are_left_alone(string path) => Verify("""{ "A": "https::" }""", path);

    [Theory]
    [InlineData("""{ "A": "https::" """)]
    [InlineData("""{ "A": "https::", "B": }""")]
    [InlineData("""[ "https::" ]""")]
    [InlineData("")]
    public Task A_file_that_cannot_be_read_is_left_alone(string json) => Verify(json);

    [Theory]
    [InlineData("\"MaxInFlight\": {|QL0117:65|}")]
    [InlineData("\"maxinflight\": {|QL0117:-1|}")]
    [InlineData("\"MaxInFlight\": \"{|QL0117:65|}\"")]
    [InlineData("\"ConnectTimeout\": \"{|QL0117:00:00:00|}\"")]
    [InlineData("\"RetryTimeout\": \"{|QL0117:30|}\"")]
    [InlineData("\"{|QL0115:TlsRoots|}\": \"\"")]
    [InlineData("\"TlsRoots\": \"a;b\\\\{|QL0107:\\n|}\"")]
    [InlineData("\"Scheme\": \"https\", \"{|QL0119:TlsRoots|}\": \"a.pem\", \"TlsCa\": \"webpkiAndOsRoots\"")]
    [InlineData("\"Scheme\": \"tcp\", \"{|QL0111:Gzip|}\": \"True\"")]
    [InlineData("\"Scheme\": \"http\", \"{|QL0111:TlsCheckRevocation|}\": \"true\", \"TlsCa\": null")]
    [InlineData("\"AutoFlush\": false, \"Scheme\": \"Https\", \"{|QL0120:AutoFlushRows|}\": 5")]
    [InlineData("\"BindInterface\": \"{|QL0116:eth0|}\"")]
    [InlineData("\"ProtocolVersion\": {|QL0116:7|}")]
    public Task A_section_of_options_is_checked(string properties) => Verify($$"""{ "QuestDB": { "Addresses": [ "localhost" ], {{properties}} } }""");

    [Theory]
    [InlineData("\"MaxInFlight\": 5, \"ConnectTimeout\": \"00:00:05\", \"AutoFlushInterval\": \"00:00:00\", \"AutoFlushRows\": 0")]
    [InlineData("\"Username\": \"u\", \"TlsCa\": \"PemFile\"")]
    [InlineData("\"TlsCa\": \"pem_file\", \"Gzip\": \"yes\", \"MaxInFlight\": \"many\", \"ConnectTimeout\": \"soon\", \"Scheme\": \"ftp\"")]
    [InlineData("\"MaxInFlight\": null, \"Password\": null, \"TlsVerify\": \"On\"")]
    [InlineData("\"MaxBufferSize\": 2048, \"Username\": \"${USER}\"")]
    [InlineData("\"ProtocolVersion\": \"Version2\", \"Unknown\": -1")]
    public Task A_section_that_works_or_is_completed_elsewhere_is_left_alone(string properties) =>
        Verify($$"""{ "QuestDB": { "Addresses": [ "localhost" ], {{properties}} } }""");

    [Theory]
    [InlineData("""{ "Any": { "Addresses": [ "localhost" ], "TlsRoots": "{|QL0107:\t|}" } }""")]
    [InlineData("""{ "Any:Addresses": [ "{|QL0113:https://localhost|}" ], "Any:TlsRoots": "a.pem" }""")]
    [InlineData("""{ "Questline": { "AutoFlushRows": {|QL0117:-1|} } }""")]
    [InlineData("""{ "Servers": { "QuestSender": { "Addresses": { "0": "{|QL0113:a b|}" }, "Gzip": true } } }""")]
    [InlineData("""{ "Addresses": [ "{|QL0113:a b|}" ], "TlsCa": "OsRoots" }""")]
    public Task A_section_is_known_by_two_signs(string json) => Verify(json);

    [Theory]
    [InlineData("""{ "Elastic": { "Addresses": [ "https://localhost" ], "Username": "u", "Gzip": true } }""")]
    [InlineData("""{ "Any": { "AutoFlushRows": -1, "MaxInFlight": 65 } }""")]
    [InlineData("""{ "QuestDB": { "Addresses": [ "https://localhost" ] } }""")]
    [InlineData("""{ "QuestDB": { "Addresses": "https://localhost", "MaxInFlight": 65 } }""")]
    [InlineData("""{ "QuestDB": { "Pools": { "MaxInFlight": 65 } } }""")]
    public Task A_section_that_may_be_of_another_library_is_left_alone(string json) => Verify(json);

    [Fact]
    public Task The_build_can_switch_it_off()
    {
        CSharpAnalyzerTest<ConfStringAnalyzer> test = TestOf("""{ "A": "https::" }""", "/0/appsettings.json");
        test.BuildProperties["QuestlineCheckAppSettings"] = "False";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Nothing_is_read_where_the_library_is_absent()
    {
        CSharpAnalyzerTest<ConfStringAnalyzer> test = TestOf("""{ "A": "https::" }""", "/0/appsettings.json");
        test.ReferenceQuestline = false;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_same_mistake_in_two_files_is_reported_in_both()
    {
        CSharpAnalyzerTest<ConfStringAnalyzer> test = TestOf("""{ "A": "{|QL0112:https::|}" }""", "/0/appsettings.json");
        test.TestState.AdditionalFiles.Add(("/0/appsettings.Production.json", """{ "A": "{|QL0112:https::|}" }"""));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task Verify(string json, string path = "/0/appsettings.json") =>
        TestOf(json, path).RunAsync(TestContext.Current.CancellationToken);

    private static CSharpAnalyzerTest<ConfStringAnalyzer> TestOf(string json, string path)
    {
        CSharpAnalyzerTest<ConfStringAnalyzer> test = new() { TestCode = "" };
        test.TestState.AdditionalFiles.Add((path, json));
        return test;
    }
}
