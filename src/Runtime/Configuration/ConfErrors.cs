using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>Turns the findings in a configuration into the exception that reports them.</summary>
internal static class ConfErrors
{
    public static void ThrowIfAny(IEnumerable<ConfProblem> problems)
    {
        ConfProblem[] errors = [.. problems.Where(static problem => problem.Severity == ConfSeverity.Error)];
        if (errors.Length > 0)
            throw QuestConfigurationException.From(errors);
    }
}
