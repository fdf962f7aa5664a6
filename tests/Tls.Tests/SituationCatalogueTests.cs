namespace Questline.Tls.Tests;

/// <summary>What the situations amount to.</summary>
public sealed class SituationCatalogueTests
{
    // What has no server for a cause, and revocation, which needs somebody who publishes it.
    private static readonly TlsProblem[] Elsewhere =
    [
        TlsProblem.Other, TlsProblem.Revoked, TlsProblem.RevocationUnknown, TlsProblem.UnreadableRoots, TlsProblem.UnsafeOffNotAllowed,
        TlsProblem.RefusedByCallback,
    ];

    [Fact]
    public void Each_situation_has_a_name_of_its_own() =>
        Situations.All.Select(situation => situation.Name).ShouldBeUnique();

    [Fact]
    public void Every_problem_that_a_server_can_cause_is_caused_by_one() =>
        Situations.All.SelectMany(situation => Enum.GetValues<Trust>().SelectMany(trust => situation.Expected(trust))).Distinct().Order()
            .ShouldBe(Enum.GetValues<TlsProblem>().Except(Elsewhere).Order());

    [Fact]
    public void Every_trust_setting_but_another_authoritys_file_lets_some_server_in() =>
        Enum.GetValues<Trust>().Where(trust => Situations.All.Any(situation => situation.Expected(trust) is []))
            .ShouldBe(Situation.AllButOtherFile);
}
