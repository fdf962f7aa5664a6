using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Questline.Extensions.Hosting.Configuration;
using Questline.Testing;

namespace Questline.Hosting.Tests.Configuration;

public class SectionTests
{
    [Fact]
    public async Task A_section_of_options_makes_the_sender()
    {
        await using QuestTestServer server = await StandIn.StartAsync(new() { Username = "joe", Password = "correct horse" });
        await using Application application = await Application.StartAsync(
            builder => builder.Services.AddQuestSender(builder.Configuration.GetSection("QuestDB")),
            ("QuestDB:Scheme", "http"),
            ("QuestDB:addresses:0", $"localhost:{server.Port}"),
            ("QuestDB:Username", "joe"),
            ("QuestDB:Password", "correct horse"));

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        server.Rooms().ShouldBe(["kitchen"]);
    }

    [Fact]
    public async Task A_section_may_be_a_conf_string()
    {
        await using QuestTestServer server = await StandIn.StartAsync();
        await using Application application = await Application.StartAsync(
            builder => builder.Services.AddQuestSender(builder.Configuration.GetSection("QuestDB")),
            ("QuestDB", server.ConfString));

        await application.WriteAsync("kitchen");
        await application.FlushAsync();

        server.Rooms().ShouldBe(["kitchen"]);
    }

    [Fact]
    public void A_whole_configuration_is_refused()
    {
        IConfiguration configuration = Configure(("Addresses:0", "localhost"));

        ArgumentException refusal = Should.Throw<ArgumentException>(() => new ServiceCollection().AddQuestSender(configuration));

        refusal.Message.ShouldStartWith(
            "This is the whole configuration, with much in it that is no option: pass a section, such as configuration.GetSection(\"QuestDB\").");
    }

    [Fact]
    public void A_missing_section_is_refused_with_the_places_for_it() =>
        Refuse("Databases:QuestDB").ShouldBe(
            "There is nothing in the configuration at this path: put the options there, or a conf string, into appsettings.json, the user secrets, "
            + "or the environment variable `Databases__QuestDB`.");

    [Fact]
    public void A_conf_string_beside_options_is_refused() =>
        Refuse("QuestDB", ("QuestDB", "http::addr=localhost;"), ("QuestDB:Username", "joe")).ShouldBe(
            "There is both a conf string and options below it: keep one of them.");

    [Theory]
    [InlineData("TlsRoot", "TlsRoots")]
    [InlineData("tls_roots", "TlsRoots")]
    [InlineData("Adresses", "Addresses")]
    public void A_name_that_is_near_to_an_option_is_refused_with_it(string name, string option) =>
        Refuse("QuestDB", ($"QuestDB:{name}", "s3cret")).ShouldBe($"`QuestDB:{name}` is no option of a sender: did you mean `{option}`?");

    [Fact]
    public void A_name_of_no_option_is_refused() =>
        Refuse("QuestDB", ("QuestDB:AllowedHosts", "*")).ShouldBe("`QuestDB:AllowedHosts` is no option of a sender: remove it.");

    [Theory]
    [InlineData("AutoFlushRows", "a whole number")]
    [InlineData("MaxBufferSize", "a whole number")]
    [InlineData("Gzip", "`true` or `false`")]
    [InlineData("RetryTimeout", "a time, such as `00:00:02` for two seconds")]
    [InlineData("TlsCa", "one of `OsRoots`, `WebpkiRoots`, `WebpkiAndOsRoots`, `PemFile`")]
    public void A_value_that_an_option_cannot_have_is_refused_by_its_path(string option, string expected) =>
        Refuse("QuestDB", ($"QuestDB:{option}", "s3cret")).ShouldBe($"`QuestDB:{option}` must be {expected}.");

    [Theory]
    [InlineData("2")]
    [InlineData("1000")]
    [InlineData("-1")]
    public void A_time_without_a_unit_is_refused_since_it_would_be_days(string value) =>
        Refuse("QuestDB", ("QuestDB:AutoFlushInterval", value)).ShouldBe(
            "`QuestDB:AutoFlushInterval` must be a time, such as `00:00:02` for two seconds.");

    [Fact]
    public void Several_words_in_place_of_one_are_refused() =>
        Refuse("QuestDB", ("QuestDB:TlsCa", "WebpkiRoots, OsRoots")).ShouldBe(
            "`QuestDB:TlsCa` must be one of `OsRoots`, `WebpkiRoots`, `WebpkiAndOsRoots`, `PemFile`.");

    [Fact]
    public void A_section_in_place_of_a_value_is_refused() =>
        Refuse("QuestDB", ("QuestDB:Username:Name", "joe")).ShouldBe("`QuestDB:Username` must be one value, a text.");

    [Fact]
    public void Addresses_that_are_no_list_are_refused() =>
        Refuse("QuestDB", ("QuestDB:Addresses", "localhost")).ShouldBe(
            "`QuestDB:Addresses` must be a list: one server each in `QuestDB:Addresses:0`, `QuestDB:Addresses:1` and so on.");

    [Fact]
    public void All_problems_are_told_at_once() =>
        Refuse("QuestDB", ("QuestDB:Gzip", "yes"), ("QuestDB:TlsRoot", "ca.pem")).ShouldBe(
            "There are 2 problems:\n- `QuestDB:Gzip` must be `true` or `false`.\n- `QuestDB:TlsRoot` is no option of a sender: did you mean `TlsRoots`?");

    [Fact]
    public void An_empty_value_counts_as_not_given()
    {
        QuestSenderOptions options = Read(("QuestDB:Addresses:0", "localhost"), ("QuestDB:Username", ""), ("QuestDB:MaxInFlight", null));

        options.Username.ShouldBeNull();
        options.MaxInFlight.ShouldBeNull();
    }

    private static string Refuse(string path, params (string Path, string? Value)[] values) =>
        Should.Throw<QuestConfigurationException>(() => SectionReader.Read(Configure(values).GetSection(path))).Message;

    private static QuestSenderOptions Read(params (string Path, string? Value)[] values) =>
        SectionReader.Read(Configure(values).GetSection("QuestDB"));

    private static IConfigurationRoot Configure(params (string Path, string? Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(entry => KeyValuePair.Create(entry.Path, entry.Value))).Build();
}
