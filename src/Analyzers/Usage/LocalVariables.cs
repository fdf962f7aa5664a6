using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>What a method does with its local variables.</summary>
internal static class LocalVariables
{
    /// <summary>The whole method, initializer or top-level program that an operation is part of.</summary>
    public static IOperation FindRoot(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>Whether a variable is assigned after its declaration, anywhere in an operation.</summary>
    public static bool IsAssigned(ILocalSymbol local, IOperation within) =>
        within.Descendants().OfType<ILocalReferenceOperation>().Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsAssigned(reference));

    /// <summary>Whether the reference stands in a function within the one that declares the variable.</summary>
    public static bool IsCaptured(ILocalReferenceOperation reference)
    {
        for (IOperation? outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            ISymbol? function = outer switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is not null)
                return !SymbolEqualityComparer.Default.Equals(function, reference.Local.ContainingSymbol);
        }

        return false;
    }

    private static bool IsAssigned(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };
}
