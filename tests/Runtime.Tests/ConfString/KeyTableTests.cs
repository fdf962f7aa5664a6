using Questline.ConfStrings;

namespace Questline.Runtime.Tests.ConfStrings;

public class KeyTableTests
{
    private static readonly ConfSchemes[] Schemes = [ConfSchemes.Http, ConfSchemes.Https, ConfSchemes.Tcp, ConfSchemes.Tcps];

    public static TheoryData<string> Keys => [.. ConfKeys.All.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_default_is_accepted_as_a_value(string name)
    {
        ConfKey key = ConfKeys.Find(name)!;
        foreach (ConfSchemes scheme in Schemes.Where(key.AppliesTo))
        {
            if (key.Default(scheme) is not { } value)
                continue;

            ConfString conf = ConfString.FromEntries(scheme, [new("addr", "localhost"), new(name, value)]);
            conf.Problems.ShouldBeEmpty($"{name}={value} under {scheme}");
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_number_and_a_choice_have_a_default(string name)
    {
        ConfKey key = ConfKeys.Find(name)!;

        bool needsDefault = key.IsNumber || key.Type == ConfValueType.Choice;
        (key.Default(ConfSchemes.Http) is not null).ShouldBe(needsDefault);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_relation_names_keys_and_values_of_the_table(string name)
    {
        ConfKey key = ConfKeys.Find(name)!;
        foreach (ConfRelation relation in key.Relations)
        {
            relation.Message.ShouldContain($"`{name}");
            (relation.Schemes & key.Schemes).ShouldNotBe(ConfSchemes.None);
            ConfKey[] others = [.. relation.Others.Select(other => ConfKeys.Find(other).ShouldNotBeNull())];
            others.ShouldAllBe(other => (relation.OtherValues ?? Array.Empty<string>()).All(other.Choices.Contains));
            if (relation.When is not null)
                key.Choices.ShouldContain(relation.When);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_description_is_one_line_without_a_full_stop(string name)
    {
        string description = ConfKeys.Find(name)!.Description;

        description.ShouldNotBeNullOrWhiteSpace();
        description.ShouldNotContain("\n");
        description.ShouldNotEndWith(".");
    }

    [Fact]
    public void Secrets_are_marked() =>
        ConfKeys.All.Where(key => key.IsSecret).Select(key => key.Name).ShouldBe(["password", "token", "tls_roots_password"]);

    [Fact]
    public void A_key_of_another_client_is_none_of_ours() =>
        ForeignKeys.All.ShouldAllBe(foreign => ConfKeys.All.All(key => !foreign.Matches(key.Name)));

    [Fact]
    public void The_counterpart_of_a_foreign_key_is_one_of_ours() =>
        ForeignKeys.All.ShouldAllBe(foreign => foreign.UseInstead == null || ConfKeys.Find(foreign.UseInstead) != null);
}
