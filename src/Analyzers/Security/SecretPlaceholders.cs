using System.Text.RegularExpressions;

namespace Questline.Analyzers.Security;

/// <summary>What stands in the place of a secret and is none: <c>${PASSWORD}</c>, <c>&lt;token&gt;</c>, <c>%TOKEN%</c>, <c>***</c>, <c>PASSWORD</c>,
/// <c>changeme</c>.</summary>
internal static class SecretPlaceholders
{
    private static readonly Regex Mark = new(
        @"[$#]?\{.*\}|\$\(.*\)|\$\w+$|%\w+%|<.*>|\[.*\]$|__\w+__|^(.)\1*$|^\.+$|^(?-i:[A-Z_]{2,})$|^(change|replace|your|insert|enter)[-_ ]?\w*|^(placeholder|redacted|example|dummy|todo)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        TimeSpan.FromSeconds(1));

    public static bool Contains(string value) => Mark.IsMatch(value);
}
