using System.Globalization;
using Questline.Configuration;
using Questline.ConfStrings;

namespace Questline.Runtime.Tests.Configuration;

public class SecrecyTests
{
    private const string Secret = "S3cr3tQ";

    private const string Basic =
        $"https::addr={Secret}.example;username={Secret};password={Secret};tls_roots={Secret};tls_roots_password={Secret};";

    private const string Ecdsa = $"tcps::addr={Secret}.example;username={Secret};token={Secret};token_x={Secret};token_y={Secret};";

    private const string Bearer = $"https::addr={Secret}.example;token={Secret};";

    /// <summary>Everything that a configuration turns into.</summary>
    public static TheoryData<object> Holders =>
    [
        ConfString.Parse(Basic),
        ConfString.Parse(Basic).Entries[1],
        QuestSenderOptions.Parse(Basic),
        QuestSenderOptions.Parse(Ecdsa),
        QuestSenderBuilder.FromConf(Basic),
        SenderSettings.From(ConfString.Parse(Basic)),
        SenderSettings.From(ConfString.Parse(Basic)).Tls,
        SenderSettings.From(ConfString.Parse(Basic)).Credentials!,
        SenderSettings.From(ConfString.Parse(Bearer)).Credentials!,
        new EcdsaCredentials(Secret, Secret),
    ];

    [Theory]
    [MemberData(nameof(Holders), DisableDiscoveryEnumeration = true)]
    public void A_secret_does_not_show_as_text(object holder)
    {
        string text = string.Format(CultureInfo.InvariantCulture, "{0}", holder);

        text.ShouldNotContain(Secret);
        text.ShouldContain(holder.GetType().Name);
    }

    [Fact]
    public void The_holders_do_hold_the_secret() => QuestSenderOptions.Parse(Basic).Password.ShouldBe(Secret);
}
