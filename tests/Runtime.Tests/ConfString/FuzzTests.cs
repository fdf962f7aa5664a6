using FsCheck;
using FsCheck.Fluent;
using Questline.ConfStrings;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>Random texts: none throws, every position lies in the text, and no value comes back in a message.</summary>
public class FuzzTests
{
    // Every value and every broken piece of the generated texts is made of these, which no message of ours contains.
    private static readonly string[] Secrets =
        ["S3cr3tQ", "hunterXYZZY", "пароль", "🔑key", "Zq9=Zq9", "Zq9;;Zq9", "Zq9;Zq9", "Zq9;Zq9=Zq9", "Zq9\nZq9"];

    private static readonly string[] SecretMarks = ["S3cr3tQ", "hunterXYZZY", "пароль", "🔑", "Zq9"];

    private static readonly string[] Separators = ["=", "=", "=", "=", "==", ":", " = ", ""];

    private static readonly string[] Endings = [";", ";", ";", ";", ";;", ";;;", "", "\n"];

    private static readonly string[] Beginnings =
        ["https::", "http::", "tcp::", "tcps::", "ws::", "https:", "HTTPS::", "::", "", "https", "https://", "S3cr3tQ::", "S3cr3tQ",
            " http::"];

    private static readonly string[] Noise =
        [";", ";;", "=", ":", "::", ",", "[", "]", "%", "addr", "password", "tls_ca", "https", "off", "-1", "99999999999999999999", " ",
            "\0", "\uD83D", "\uDD11", "é", "\u200B", "a", "1", "@", "/"];

    private static readonly Gen<string> Keys = Gen.Elements(
    [
        .. ConfKeys.All.Select(key => key.Name),
        .. ForeignKeys.All.Select(key => key.Name.Replace("*", "")),
        "adr", "tsl_ca", "pasword", "x",
    ]);

    private static readonly Gen<string> SecretEntry =
        from key in Keys
        from separator in Gen.Elements(Separators)
        from secret in Gen.Elements(Secrets)
        from port in Gen.Elements("", "", ":S3cr3tQ", ",S3cr3tQ")
        from ending in Gen.Elements(Endings)
        select key + separator + secret + port + ending;

    private static readonly Gen<string> SecretTexts =
        from beginning in Gen.Elements(Beginnings)
        from entries in Gen.ArrayOf(SecretEntry)
        select beginning + string.Concat(entries);

    private static readonly Gen<string> NoisyTexts =
        from beginning in Gen.Elements(Beginnings)
        from noise in Gen.ArrayOf(Gen.Elements(Noise))
        select beginning + string.Concat(noise);

    private static readonly Config ManyTimes = Config.QuickThrowOnFailure.WithMaxTest(5_000).WithQuietOnSuccess(true);

    [Fact]
    public void No_text_makes_the_parser_throw_and_every_position_lies_in_the_text() => Check.One(
        ManyTimes,
        Prop.ForAll(
            Gen.OneOf(SecretTexts, NoisyTexts, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null)).ToArbitrary(),
            text => ConfString.Parse(text).Problems.All(problem => LiesIn(problem, text))));

    [Fact]
    public void No_message_contains_a_value() => Check.One(
        ManyTimes,
        Prop.ForAll(SecretTexts.ToArbitrary(), text => ConfString.Parse(text).Problems.All(HidesSecrets)));

    [Fact]
    public void No_exception_contains_a_value() => Check.One(
        ManyTimes,
        Prop.ForAll(SecretTexts.ToArbitrary(), text => ErrorOf(text) is not { } error || HidesSecrets(error)));

    [Fact]
    public void Escaping_a_value_brings_it_back() => Check.One(
        ManyTimes,
        Prop.ForAll(Gen.ArrayOf(Gen.Elements("a", ";", "=", ":", " ", "é", "🔑", "'", "\\")).ToArbitrary(), pieces =>
        {
            string password = "x" + string.Concat(pieces);
            ConfString conf = ConfString.Parse($"https::addr=localhost;username=joe;password={password.Replace(";", ";;")};");
            return conf.Problems.Count == 0 && conf.Find("password") == password;
        }));

    private static bool LiesIn(ConfProblem problem, string text) =>
        problem.Start >= 0 && problem.Start + problem.Length <= text.Length && (problem.Length > 0 || text.Length == 0);

    private static bool HidesSecrets(ConfProblem problem) =>
        Hides(problem.ToString()) && Hides(problem.Key ?? "") && Hides(problem.Suggestion ?? "");

    private static bool HidesSecrets(QuestConfigurationException error) =>
        Hides(error.ToString()) && Hides(error.Reason) && Hides(error.Key ?? "");

    private static bool Hides(string text) => !SecretMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase));

    private static QuestConfigurationException? ErrorOf(string text)
    {
        try
        {
            QuestSenderOptions.Parse(text);
            return null;
        }
        catch (QuestConfigurationException error)
        {
            return error;
        }
    }
}
