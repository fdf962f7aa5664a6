using Microsoft.Extensions.Configuration;
using Questline.Configuration;

namespace Questline.Runtime.Tests.Configuration;

public class BindingTests
{
    [Fact]
    public void Options_bind_from_configuration()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scheme"] = "Https",
            ["Addresses:0"] = "db.example.com:443",
            ["Username"] = "joe",
            ["Password"] = "x",
            ["TlsCa"] = "PemFile",
            ["TlsRoots"] = "certs/ca.pem",
            ["ProtocolVersion"] = "Version2",
            ["AutoFlushRows"] = "0",
            ["AutoFlushInterval"] = "00:00:00.250",
            ["MaxBufferSize"] = "1048576",
            ["Gzip"] = "true",
        }).Build();

        QuestSenderOptions options = configuration.Get<QuestSenderOptions>()!;

        SenderSettings.From(options).ShouldSatisfyAllConditions(
            settings => settings.Addresses.ShouldBe([new ServerAddress("db.example.com", 443)]),
            settings => settings.Credentials.ShouldBe(new BasicCredentials("joe", "x")),
            settings => settings.Tls.RootsPath.ShouldBe("certs/ca.pem"),
            settings => settings.ProtocolVersion.ShouldBe(ProtocolVersion.Version2),
            settings => settings.AutoFlushRows.ShouldBeNull(),
            settings => settings.AutoFlushInterval.ShouldBe(TimeSpan.FromMilliseconds(250)),
            settings => settings.MaxBufferSize.ShouldBe(1048576),
            settings => settings.Gzip.ShouldBeTrue());
    }
}
