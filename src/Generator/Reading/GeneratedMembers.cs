using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Tells what the generator added, which analyzers see and itself does not.</summary>
internal static class GeneratedMembers
{
    /// <summary>What the generator calls itself in <c>[GeneratedCode]</c>.</summary>
    public const string Tool = "Questline.Generator";

    public static bool IsGenerated(ISymbol member) =>
        member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.FirstArgument() == Tool);
}
