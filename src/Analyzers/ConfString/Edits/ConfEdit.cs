namespace Questline.Analyzers.ConfStrings;

/// <summary>A change of the text of a conf string that mends a problem. What it writes needs no escape in any form of a literal.</summary>
/// <param name="Action">What it does, the same for all edits that Fix All applies together.</param>
/// <param name="Title">What the user reads.</param>
/// <param name="Start">Where in the text, in UTF-16 code units.</param>
/// <param name="Length">How much of the text it replaces.</param>
/// <param name="Replacement">The new text.</param>
internal sealed record ConfEdit(string Action, string Title, int Start, int Length, string Replacement);
