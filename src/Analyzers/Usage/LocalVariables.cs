using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>What a method does with its local variables and parameters.</summary>
internal static class LocalVariables
{
    /// <summary>The whole method, initializer or top-level program that an operation is part of.</summary>
    public static IOperation FindRoot(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>Where an operation uses a local variable or a parameter.</summary>
    public static IEnumerable<IOperation> FindReferences(ISymbol variable, IOperation within) =>
        within.Descendants().Where(operation => SymbolEqualityComparer.Default.Equals(FindVariable(operation), variable));

    /// <summary>Whether a use of a variable gives it another value.</summary>
    public static bool IsAssigned(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    /// <summary>Whether a variable is declared within an operation, so that it is another one each time that this runs.</summary>
    public static bool IsDeclaredIn(ILocalSymbol local, IOperation operation) =>
        local.DeclaringSyntaxReferences.Any(place => operation.Syntax.Span.Contains(place.Span));

    /// <summary>Whether a use of a variable stands in a function within the one that declares it.</summary>
    public static bool IsCaptured(IOperation reference)
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
                return !SymbolEqualityComparer.Default.Equals(function, FindVariable(reference)?.ContainingSymbol);
        }

        return false;
    }

    private static ISymbol? FindVariable(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
