namespace Questline.Generator.Tests.Documentation;

/// <summary>What the compiler or an analyzer finds in a snippet.</summary>
/// <param name="Id">The id.</param>
/// <param name="Line">The text of the line, without the spaces around it.</param>
internal sealed record Finding(string Id, string Line);
