using System.Text;
using Questline.ConfStrings;

namespace Questline;

/// <summary>
/// A conf string, options or a builder cannot be used. The message lists everything that is wrong; the properties tell of the first problem.
/// No value of the configuration is in any of them.
/// </summary>
public sealed class QuestConfigurationException : QuestException
{
    /// <summary>Creates the error of one problem.</summary>
    /// <param name="reason">What is wrong and what to do, without any value of the configuration.</param>
    /// <param name="key">The key at fault, or null where there is none.</param>
    /// <param name="position">The offset into the conf string, counted from 0 in UTF-16 code units, or null where there is no text.</param>
    public QuestConfigurationException(string reason, string? key = null, int? position = null)
        : this(WithPosition(reason, position), reason, key, position)
    {
    }

    private QuestConfigurationException(string message, string reason, string? key, int? position)
        : base(message)
    {
        Reason = reason;
        Key = key;
        Position = position;
    }

    /// <summary>The key at fault, by its name in a conf string, or null where no known key is.</summary>
    public string? Key { get; }

    /// <summary>
    /// The offset of the first character at fault, counted from 0 in UTF-16 code units, or null where the configuration was no conf string.
    /// </summary>
    public int? Position { get; }

    /// <summary>What is wrong and what to do, without the position.</summary>
    public string Reason { get; }

    /// <summary>The error that tells of all problems.</summary>
    /// <param name="problems">At least one problem, in the order of the text.</param>
    internal static QuestConfigurationException From(IReadOnlyList<ConfProblem> problems)
    {
        ConfProblem first = problems[0];
        return new QuestConfigurationException(Join(problems), first.Message, first.Key, first.HasPosition ? first.Start : null);
    }

    private static string Join(IReadOnlyList<ConfProblem> problems)
    {
        if (problems.Count == 1)
            return problems[0].ToString();

        StringBuilder message = new($"The configuration has {problems.Count} problems:");
        foreach (ConfProblem problem in problems)
            message.Append("\n- ").Append(problem);

        return message.ToString();
    }

    private static string WithPosition(string reason, int? position) => position is null ? reason : $"{reason} (at position {position})";
}
