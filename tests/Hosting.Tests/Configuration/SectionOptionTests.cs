using System.Reflection;
using Microsoft.Extensions.Configuration;
using Questline.Extensions.Hosting.Configuration;

namespace Questline.Hosting.Tests.Configuration;

/// <summary>The table of options is that of <see cref="QuestSenderOptions"/>, and reads what .NET's binding reads, but for times without a unit.</summary>
public class SectionOptionTests
{
    private static readonly string[] SetInCode =
    [
        nameof(QuestSenderOptions.RowRejected), nameof(QuestSenderOptions.TlsCertificateValidation), nameof(QuestSenderOptions.TlsClientCertificate),
        nameof(QuestSenderOptions.LoggerFactory), nameof(QuestSenderOptions.TimeProvider),
    ];

    public static TheoryData<string> Names => [.. SectionOption.All.Keys];

    [Fact]
    public void Every_property_that_binds_is_an_option() =>
        SectionOption.All.Keys.Append(nameof(QuestSenderOptions.Addresses)).ShouldBe(
            typeof(QuestSenderOptions).GetProperties().Select(property => property.Name).Except(SetInCode),
            ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_option_is_read_as_binding_reads_it(string name)
    {
        PropertyInfo property = typeof(QuestSenderOptions).GetProperty(name).ShouldNotBeNull();
        string value = name == nameof(QuestSenderOptions.AutoFlush)
            ? "False"
            : SampleOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        IConfigurationSection section = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create($"QuestDB:{name}", (string?)value)])
            .Build()
            .GetSection("QuestDB");

        object? read = property.GetValue(SectionReader.Read(section));

        read.ShouldBe(property.GetValue(section.Get<QuestSenderOptions>()));
        read.ShouldNotBe(property.GetValue(new QuestSenderOptions()));
    }

    // No default, but for the switch that is on unless set.
    private static string SampleOf(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetNames(type)[^1].ToLowerInvariant(),
        _ when type == typeof(bool) => "True",
        _ when type == typeof(TimeSpan) => "00:00:02.5",
        _ => "77",
    };
}
