using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Why a type is not mapped.</summary>
/// <param name="Kind">The rule that is broken.</param>
/// <param name="Subject">The type or member, as <c>Trade</c> or <c>Trade.Price</c>.</param>
/// <param name="Reason">What is wrong and what to do, as the end of the sentence "... is not mapped: ".</param>
/// <param name="Place">Where, or null outside the source of the project.</param>
/// <param name="Member">The member that is refused, or null.</param>
internal sealed record MappingProblem(MappingProblemKind Kind, string Subject, string Reason, Location? Place, Member? Member);
