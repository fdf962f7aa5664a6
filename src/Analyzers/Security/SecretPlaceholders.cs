using System.Text.RegularExpressions;

namespace Questline.Analyzers.Security;

/// <summary>What stands in the place of a secret and is none: <c>${PASSWORD}</c>, <c>&lt;token&gt;</c>, <c>%TOKEN%</c>, <c>***</c>, <c>PASSWORD</c>,
/// <c>changeme</c>. It is the whole value: passwords have such marks and words in them.</summary>
internal static class SecretPlaceholders
{
    private const string Marks =
        @"[$#]?\{[^{}]*\}#?|\{\{[^{}]*\}\}|\$\([^()]*\)|\$[A-Z_]+|%\w+%|<[^<>]*>|\[[A-Za-z]+\]|__\w+__|(?<same>.)\k<same>*|…";

    private const string Names = "(?:[A-Z]+_)*(?:PASS|PASSWORD|TOKEN|SECRET)";

    private const string Words =
        "(?i:(?:change|replace|insert|enter)[-_ ]?(?:me|this)|(?:(?:insert|enter)[-_ ])?your[-_ ]?(?:secret|password|token)(?:[-_ ]?here)?"
        + "|placeholder|redacted|example|dummy|todo)";

    private static readonly Regex Placeholder = new(
        $"^(?:{Marks}|{Names}|{Words})$", RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    public static bool Contains(string value) => Placeholder.IsMatch(value);
}
