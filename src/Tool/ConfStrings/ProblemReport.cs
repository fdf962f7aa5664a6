using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>Something that is wrong with a conf string.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Severity">Whether it stops a sender.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Key">The key at fault, or null.</param>
/// <param name="Suggestion">The key or scheme that was probably meant, or null.</param>
/// <param name="Start">The first character at fault in the original conf string, counted from 0 in UTF-16 code units.</param>
/// <param name="Length">How many characters are at fault there.</param>
/// <param name="ShownStart">The same place in <see cref="ConfReport.Conf"/>.</param>
/// <param name="ShownLength">The length there.</param>
internal sealed record ProblemReport(
    int Number, ConfSeverity Severity, ConfProblemKind Kind, string Message, string? Key, string? Suggestion,
    int Start, int Length, int ShownStart, int ShownLength)
{
    public static ProblemReport Of(int number, ConfProblem problem, ShownConf shown)
    {
        ConfSpan place = shown.Locate(problem.Start, problem.Length);
        return new ProblemReport(
            number, problem.Severity, problem.Kind, problem.Message, problem.Key, problem.Suggestion,
            problem.Start, problem.Length, place.Start, place.Length);
    }
}
