using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Why something is not mapped.</summary>
/// <param name="Kind">The rule that is broken.</param>
/// <param name="Reason">What is wrong and what to do, as the end of the sentence "... is not mapped: ".</param>
internal sealed record Refusal(MappingProblemKind Kind, string Reason);
