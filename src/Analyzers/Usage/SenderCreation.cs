using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Calls that make a sender, and what holds the sender that they make.</summary>
internal static class SenderCreation
{
    /// <summary>Whether a call makes a sender.</summary>
    public static bool Is(IInvocationOperation call, SenderTypes types) => call.TargetMethod.Name switch
    {
        "Create" or "ConnectAsync" or "FromEnvironment" => SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, types.Sender),
        "Build" or "BuildAsync" => types.IsOfBuilder(call.TargetMethod),
        _ => false,
    };

    /// <summary>Finds what holds the sender that a call makes.</summary>
    public static SenderHolder FindHolder(IInvocationOperation creation, SenderTypes types)
    {
        IOperation sender = FollowSender(creation);
        if (!types.IsSender(sender.Type))
            return Other(creation);
        return sender.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => Declared(declarator),
            IAssignmentOperation assignment when assignment.Value == sender => Assigned(assignment),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } initializer =>
                new(SenderHolderKind.Field, fields[0], initializer.Syntax.Parent ?? initializer.Syntax),
            IUsingOperation => new(SenderHolderKind.Using, null, creation.Syntax),
            IOperation use when SenderUses.IsCall(use, sender, types) => new(SenderHolderKind.Nothing, null, creation.Syntax),
            _ => Other(creation),
        };
    }

    private static SenderHolder Declared(IVariableDeclaratorOperation declarator)
    {
        bool isUsing = declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation;
        return new(isUsing ? SenderHolderKind.Using : SenderHolderKind.Local, declarator.Symbol, declarator.Syntax);
    }

    private static SenderHolder Assigned(IAssignmentOperation assignment) => (assignment.Target, assignment.Parent) switch
    {
        (ILocalReferenceOperation local, IExpressionStatementOperation) => new(SenderHolderKind.Local, local.Local, local.Syntax),
        (IFieldReferenceOperation field, IExpressionStatementOperation) => new(SenderHolderKind.Field, field.Field, field.Syntax),
        _ => Other(assignment),
    };

    private static SenderHolder Other(IOperation operation) => new(SenderHolderKind.Other, null, operation.Syntax);

    // From the task of a sender to the sender, however it is waited for.
    private static IOperation FollowSender(IOperation value)
    {
        while (FindNext(value) is { } next)
            value = next;
        return value;
    }

    private static IOperation? FindNext(IOperation value) => value.Parent switch
    {
        IAwaitOperation or IConversionOperation => value.Parent,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitAsync" } call when call.Instance == value => call,
        IPropertyReferenceOperation { Property.Name: "Result" } result when result.Instance == value => result,
        _ => null,
    };
}
