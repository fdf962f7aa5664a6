namespace Questline.Generator.Tests.Documentation;

/// <summary>What a page shows between two fences.</summary>
/// <param name="Language">The first word behind the fence; empty where there is none.</param>
/// <param name="Word">What stands behind the language; empty where there is nothing.</param>
/// <param name="Line">The line of the first fence, counted from 1.</param>
/// <param name="Section">The heading, of any level, that it stands below.</param>
/// <param name="Text">What is shown.</param>
internal sealed record Block(string Language, string Word, int Line, string Section, string Text);
