using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>Why something is not mapped.</summary>
/// <param name="Kind">The rule that is broken.</param>
/// <param name="Reason">What is wrong and what to do, as the end of the sentence "... is not mapped: ".</param>
internal sealed record Refusal(MappingProblemKind Kind, string Reason)
{
    /// <summary>A name that QuestDB does not take.</summary>
    public static Refusal OfName(string name, string reason) =>
        new(NameText.IsTooLong(name) ? MappingProblemKind.NameTooLong : MappingProblemKind.InvalidName, reason);
}
