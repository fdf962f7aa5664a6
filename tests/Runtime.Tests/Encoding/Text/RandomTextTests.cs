using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

public class RandomTextTests
{
    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(300).WithQuietOnSuccess(true);

    [Fact]
    public void Random_hostile_text_is_written_as_one_character_at_a_time_would_be()
    {
        var comparison = new TextComparison();
        Check.One(ManyTimes, Prop.ForAll(Arb.From(HostileText.Any, HostileText.Shorter), comparison.Verify));
    }

    [Fact]
    public void Random_code_units_are_written_as_one_character_at_a_time_would_be()
    {
        var comparison = new TextComparison();
        Gen<string> codeUnits = Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units));
        Check.One(ManyTimes, Prop.ForAll(Arb.From(codeUnits, HostileText.Shorter), comparison.Verify));
    }
}
