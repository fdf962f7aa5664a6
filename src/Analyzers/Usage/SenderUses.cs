using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>What code does with a sender in a local variable.</summary>
internal static class SenderUses
{
    /// <summary>Whether any code of the method disposes it.</summary>
    public static bool IsDisposed(ILocalSymbol local, IOperation anywhere, SenderTypes types) =>
        LocalVariables.FindReferences(local, LocalVariables.FindRoot(anywhere))
            .Any(reference => IsDisposal(reference, types));

    /// <summary>Whether something else may come to hold it, and so dispose it.</summary>
    public static bool Escapes(ILocalSymbol local, IOperation anywhere, SenderTypes types) =>
        LocalVariables.FindReferences(local, LocalVariables.FindRoot(anywhere))
            .Any(reference => !IsDisposal(reference, types) && !StaysHere(reference, types));

    /// <summary>Whether an operation calls a member of a sender, or a method for one.</summary>
    public static bool IsCall(IOperation use, IOperation sender, SenderTypes types) => use switch
    {
        IInvocationOperation call => call.Instance == sender && types.IsOfSender(call.TargetMethod) && !types.IsDisposal(call),
        IPropertyReferenceOperation property => property.Instance == sender && types.IsSender(property.Property.ContainingType),
        IArgumentOperation { Parent: IInvocationOperation call } argument =>
            call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0 && types.IsOfSender(call.TargetMethod),
        _ => false,
    };

    private static bool IsDisposal(IOperation reference, SenderTypes types)
    {
        IOperation value = PastConversions(reference);
        return value.Parent switch
        {
            IInvocationOperation call => call.Instance == value && types.IsDisposal(call),
            IConditionalAccessOperation { WhenNotNull: IInvocationOperation call } access => access.Operation == value && types.IsDisposal(call),
            IUsingOperation => true,
            _ => false,
        };
    }

    // A function that captures the variable may run after the method.
    private static bool StaysHere(IOperation reference, SenderTypes types)
    {
        if (LocalVariables.IsCaptured(reference))
            return false;
        IOperation value = PastConversions(reference);
        return value.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == value,
            IIsPatternOperation { Pattern: IConstantPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation } } => true,
            IBinaryOperation => true,
            IOperation use => IsCall(use, value, types),
            null => false,
        };
    }

    private static IOperation PastConversions(IOperation value)
    {
        while (value.Parent is IConversionOperation conversion)
            value = conversion;
        return value;
    }
}
