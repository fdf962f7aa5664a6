using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.Configuration;

/// <summary>
/// A conf string, the environment, a builder, options in code and options bound from JSON say the same about every key. The variable of the
/// environment belongs to the whole process, so these run alone.
/// </summary>
[Collection(RunsAlone.Name)]
public class ParityTests
{
    public static TheoryData<Sample> Uses => [.. Samples.All];

    public static TheoryData<string, QuestSenderOptions> Mistakes => OptionsTests.SameMistakes;

    [Fact]
    public void Every_key_has_a_sample() =>
        ConfKeys.All.Select(key => key.Name).Except(Samples.All.Select(sample => sample.Key)).ShouldBeEmpty("Each needs a use in Samples.");

    [Theory]
    [MemberData(nameof(Uses), DisableDiscoveryEnumeration = true)]
    public void The_same_configuration_is_the_same_options_and_settings(Sample sample)
    {
        QuestSenderOptions[] forms =
        [
            QuestSenderOptions.Parse(sample.Conf),
            QuestSenderBuilder.FromConf(sample.Conf).ToOptions(),
            FromEnvironment(sample.Conf),
            OtherForms.ByBuilder(sample.Options),
            OtherForms.ByJson(sample.Options),
        ];

        forms.ShouldAllBe(form => IsEquivalent(form, sample.Options));
        SenderSettings settings = SenderSettings.From(ConfString.Parse(sample.Conf));
        forms.Append(sample.Options).ShouldAllBe(form => IsEquivalent(SenderSettings.From(form), settings));
    }

    [Theory]
    [MemberData(nameof(Uses), DisableDiscoveryEnumeration = true)]
    public void A_sample_gives_its_key_a_value_that_is_not_the_default(Sample sample)
    {
        ConfString conf = ConfString.Parse(sample.Conf);

        string? value = sample.Key == "addr" ? conf.Addresses[0].Host : conf.Find(sample.Key);

        value.ShouldNotBeNull();
        value.ShouldNotBe(ConfKeys.Find(sample.Key)!.Default(conf.Scheme));
    }

    [Theory]
    [MemberData(nameof(Mistakes), DisableDiscoveryEnumeration = true)]
    public void The_same_mistake_is_the_same_problem(string conf, QuestSenderOptions options)
    {
        QuestConfigurationException expected = Problem(() => QuestSenderOptions.Parse(conf));
        List<QuestConfigurationException> problems =
        [
            Problem(() => QuestSenderBuilder.FromConf(conf)),
            Problem(() => FromEnvironment(conf)),
            Problem(() => SenderSettings.From(options)),
            Problem(() => SenderSettings.From(OtherForms.ByJson(options))),
        ];
        // A builder begins with an address.
        if (options.Addresses.Count > 0)
            problems.Add(Problem(() => SenderSettings.From(OtherForms.ByBuilder(options))));

        problems.Select(problem => (problem.Key, problem.Reason)).Distinct().ShouldHaveSingleItem().ShouldBe((expected.Key, expected.Reason));
    }

    [Fact]
    public void Every_key_has_a_mistake()
    {
        IEnumerable<string?> mistaken = Mistakes.Select(mistake => Problem(() => QuestSenderOptions.Parse(mistake.Data.Item1)).Key);

        // A switch that every scheme has: no value of its type is wrong.
        ConfKeys.All.Select(key => key.Name).Except(mistaken).Except(["auto_flush"])
            .ShouldBeEmpty("Each needs a use in OptionsTests.SameMistakes that is refused.");
    }

    private static QuestConfigurationException Problem(Action read) => Should.Throw<QuestConfigurationException>(read);

    private static QuestSenderOptions FromEnvironment(string conf)
    {
        string? before = Environment.GetEnvironmentVariable("QDB_CLIENT_CONF");
        Environment.SetEnvironmentVariable("QDB_CLIENT_CONF", conf);
        try
        {
            return QuestSenderOptions.FromEnvironment();
        }
        finally
        {
            Environment.SetEnvironmentVariable("QDB_CLIENT_CONF", before);
        }
    }

    private static bool IsEquivalent<T>(T actual, T expected)
    {
        actual.ShouldBeEquivalentTo(expected);
        return true;
    }
}
