using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>What is wrong with the objects that options hold beside the keys of a conf string.</summary>
internal static class ServiceRules
{
    // Left out silently, a check that someone relies on would not be made.
    public static IEnumerable<ConfProblem> Check(QuestSenderOptions options)
    {
        if (options.TlsCertificateValidation is null || options.Scheme is QuestScheme.Https or QuestScheme.Tcps)
            return [];

        return
        [
            new(
                ConfProblemKind.KeyNotForScheme,
                $"`{nameof(options.TlsCertificateValidation)}` applies to {SchemeNames.Describe(ConfSchemes.AnyTls)} only: "
                + "use one of these schemes, or remove the callback.",
                ConfSpan.None,
                key: null,
                suggestion: null,
                ConfSeverity.Error),
        ];
    }
}
