using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Questline.Analyzers.Usage;

namespace Questline.Analyzers.ConfStrings;

/// <summary>What becomes of options after they were made or named.</summary>
internal static class OptionsUse
{
    /// <summary>Whether a sender is made of them there.</summary>
    public static bool IsGivenToSender(IOperation options, SettingTypes types) =>
        PastConversions(options) is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Create" or "ConnectAsync" } method } }
        && types.IsSender(method.ContainingType);

    /// <summary>Whether a local variable holds them of which no property is set later, so that what is not set has its default.</summary>
    public static bool IsUnchanged(IOperation creation, SettingTypes types) =>
        PastConversions(creation) is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
        && LocalVariables.FindReferences(local, LocalVariables.FindRoot(creation))
            .All(reference => IsRead(reference) || IsGivenToSender(reference, types));

    private static bool IsRead(IOperation reference) => reference.Parent is IPropertyReferenceOperation property
        && property.Instance == reference
        && property.Parent is not IAssignmentOperation;

    private static IOperation? PastConversions(IOperation value)
    {
        IOperation? outer = value.Parent;
        while (outer is IConversionOperation)
            outer = outer.Parent;

        return outer;
    }
}
