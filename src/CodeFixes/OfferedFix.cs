namespace Questline.CodeFixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Key">What fixes of the same kind have in common: Fix All makes all of them.</param>
/// <param name="Edits">The changes, of any files of the solution.</param>
internal sealed record OfferedFix(string Title, string Key, IReadOnlyList<NodeEdit> Edits);
