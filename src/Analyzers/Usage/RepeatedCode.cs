using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Code that runs again and again, and around what.</summary>
/// <param name="Code">The loop, the lambda, or the whole method.</param>
/// <param name="When">When it runs: "for each request".</param>
internal readonly record struct RepeatedCode(IOperation Code, string When)
{
    /// <summary>Finds the innermost code of this kind around a call that makes a sender, or null.</summary>
    public static RepeatedCode? Find(IInvocationOperation creation, ISymbol method, SenderTypes types)
    {
        IOperation inner = creation;
        bool isCaught = false;
        for (IOperation? outer = creation.Parent; outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            isCaught |= outer is ITryOperation { Catches.IsEmpty: false } attempt && attempt.Body == inner;
            // What is caught in a loop is tried again.
            if (outer is ILoopOperation loop && RunsAgain(loop, inner))
                return isCaught || IsLeft(loop, creation) ? null : new(loop, "in each round of a loop");
            if (outer is IAnonymousFunctionOperation lambda)
                return RepeatedFunctions.FindWhen(lambda) is { } when ? new(lambda, when) : null;
            if (outer is ILocalFunctionOperation)
                return null;
        }

        string? call = RepeatedFunctions.FindWhen(method) ?? SingleRowMethods.FindWhen(creation, method, types);
        return call is { } each ? new(inner, each) : null;
    }

    private static bool RunsAgain(ILoopOperation loop, IOperation part) => loop switch
    {
        IForEachLoopOperation forEach => forEach.Body == part && !IsWrittenOut(forEach.Collection.Syntax),
        IForLoopOperation counting => !counting.Before.Contains(part),
        _ => true,
    };

    // Its rounds are counted by whoever wrote the list, and each is meant.
    private static bool IsWrittenOut(SyntaxNode list) => list switch
    {
        CastExpressionSyntax cast => IsWrittenOut(cast.Expression),
        _ => list is CollectionExpressionSyntax or ArrayCreationExpressionSyntax { Initializer: not null } or ImplicitArrayCreationExpressionSyntax,
    };

    // A loop that is left after the sender was made is one that tries until it has one.
    private static bool IsLeft(ILoopOperation loop, IOperation creation) => loop.Body.DescendantsAndSelf().Any(operation =>
        operation.Syntax.SpanStart > creation.Syntax.SpanStart
        && operation is IReturnOperation { Kind: OperationKind.Return } or IBranchOperation { BranchKind: BranchKind.Break }
        && LeavesLoop(operation, loop));

    private static bool LeavesLoop(IOperation exit, ILoopOperation loop)
    {
        if (exit is IBranchOperation branch)
            return SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel);
        for (IOperation? outer = exit.Parent; outer != loop; outer = outer.Parent)
        {
            if (outer is null or IAnonymousFunctionOperation or ILocalFunctionOperation)
                return false;
        }

        return true;
    }
}
