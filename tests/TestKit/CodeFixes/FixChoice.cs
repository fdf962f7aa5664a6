using Microsoft.CodeAnalysis.CodeActions;

namespace Questline.TestKit.CodeFixes;

/// <summary>Which of several actions for one diagnostic a test takes.</summary>
/// <param name="Index">Its place among those that are left, from 0.</param>
/// <param name="EquivalenceKey">The only key that is left; null leaves all.</param>
internal sealed record FixChoice(int Index, string? EquivalenceKey)
{
    /// <summary>The action; null where none is left at this place.</summary>
    public CodeAction? Of(IEnumerable<CodeAction> offered) =>
        offered.Where(action => EquivalenceKey is null || action.EquivalenceKey == EquivalenceKey).ElementAtOrDefault(Index);
}
