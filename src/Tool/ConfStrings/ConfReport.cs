using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>A conf string explained. No value that may be a secret is in any part of it.</summary>
/// <param name="Origin">Where it was taken from.</param>
/// <param name="Conf">The conf string, with <c>***</c> for whatever may be a secret.</param>
/// <param name="Scheme">Its scheme; null where that is missing or unknown.</param>
/// <param name="IsValid">Whether a sender takes it.</param>
/// <param name="Problems">Everything that is wrong, in the order of the text.</param>
/// <param name="Keys">
/// Every key of the scheme, and behind them the keys of the conf string that the scheme does not have; empty where no entry could be read.
/// </param>
internal sealed record ConfReport(
    ConfOrigin Origin, string Conf, string? Scheme, bool IsValid, IReadOnlyList<ProblemReport> Problems, IReadOnlyList<SettingReport> Keys)
{
    public static ConfReport Of(ConfInput input)
    {
        ConfString conf = ConfString.Parse(input.Text);
        ShownConf shown = ShownConf.Of(input.Text, conf);
        IReadOnlyList<ProblemReport> problems = [.. conf.Problems.Select((problem, index) => ProblemReport.Of(index + 1, problem, shown))];
        string? scheme = conf.Scheme == ConfSchemes.None ? null : SchemeNames.Describe(conf.Scheme).Trim('`');
        IReadOnlyList<SettingReport> keys = conf.Entries is [] ? [] : new SettingsReader(conf, shown, problems).Read();
        return new ConfReport(input.Origin, shown.Text, scheme, !conf.HasErrors, problems, keys);
    }
}
