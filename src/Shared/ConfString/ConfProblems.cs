namespace Questline.ConfStrings;

/// <summary>Collects findings while a conf string is read and checked.</summary>
internal sealed class ConfProblems
{
    private readonly List<ConfProblem> _found = [];

    public void Add(ConfProblemKind kind, ConfSpan span, string message, string? key = null, string? suggestion = null) =>
        _found.Add(new ConfProblem(kind, message, span, key, suggestion, ConfSeverity.Error));

    public void Warn(ConfProblemKind kind, ConfSpan span, string message, string key) =>
        _found.Add(new ConfProblem(kind, message, span, key, suggestion: null, ConfSeverity.Warning));

    /// <summary>Whether a misspelt key was probably meant to be this one.</summary>
    public bool Suggest(string key) => _found.Exists(problem => problem.Suggestion == key);

    /// <summary>The findings in the order of the text.</summary>
    public IReadOnlyList<ConfProblem> InTextOrder() => [.. _found.OrderBy(static problem => problem.Start)];
}
