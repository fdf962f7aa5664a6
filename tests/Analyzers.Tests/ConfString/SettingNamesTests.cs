using System.Reflection;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>Whatever key there is can be read from options and from a builder.</summary>
public class SettingNamesTests
{
    private static readonly string[] Services = ["RowRejected", "TlsCertificateValidation", "TlsClientCertificate", "LoggerFactory", "TimeProvider"];

    public static TheoryData<string> Keys => [.. ConfKeys.All.Select(static key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_has_a_property(string key) =>
        Properties().Count(property => SettingNames.Find(property)?.Name == key).ShouldBe(1, "SettingNames names the property of each key.");

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_has_a_method_of_the_builder(string key)
    {
        string[] names = key == "addr" ? ["Address"] : [.. Methods().Where(method => SettingNames.Find(method)?.Name == key)];
        names.Length.ShouldBe(1);
        Methods().ShouldContain(names[0]);
    }

    [Fact]
    public void A_property_is_a_key_the_scheme_or_a_service() =>
        Properties().Where(static property => SettingNames.Find(property) is null).ShouldBe(["Scheme", .. Services], ignoreOrder: true);

    private static IEnumerable<string> Properties() => typeof(QuestSenderOptions).GetProperties().Select(static property => property.Name);

    private static IEnumerable<string> Methods() =>
        typeof(QuestSenderBuilder).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(static method => method.Name);
}
