using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Methods that make a sender for the row that they are given: whoever calls them has another row each time.</summary>
internal static class SingleRowMethods
{
    /// <summary>Says when such a method makes the sender, or null where the method is no such one.</summary>
    public static string? FindWhen(IInvocationOperation creation, ISymbol symbol, SenderTypes types)
    {
        if (symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: false } method || RunsOnce(method))
            return null;
        SenderHolder holder = SenderCreation.FindHolder(creation, types);
        bool isForRows = holder.Variable is ILocalSymbol sender
            && (holder.Kind == SenderHolderKind.Using || SenderUses.IsDisposed(sender, creation, types))
            && WritesRows(sender, LocalVariables.FindRoot(creation), types);
        return isForRows ? $"at each call of '{method.Name}'" : null;
    }

    // The start of a program, of a hosted service or of a command.
    private static bool RunsOnce(IMethodSymbol method) => method.Name is "Main" or "StartAsync" or "ExecuteAsync";

    private static bool WritesRows(ILocalSymbol sender, IOperation body, SenderTypes types)
    {
        IOperation[] uses = [.. LocalVariables.FindReferences(sender, body)];
        return !uses.Any(MayWriteMany)
            && uses.Select(use => FindWrite(use, types)).Any(write => write is not null && IsGiven(write, body));
    }

    // In a loop, in a function that may run often, or of a whole sequence.
    private static bool MayWriteMany(IOperation use)
    {
        for (IOperation? outer = use.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation
                or IInvocationOperation { TargetMethod.Name: "WriteAllAsync" or "WriteTransactionAsync" })
            {
                return true;
            }
        }

        return false;
    }

    private static IInvocationOperation? FindWrite(IOperation use, SenderTypes types)
    {
        for (IOperation? outer = use.Parent; outer is not null and not IBlockOperation; outer = outer.Parent)
        {
            if (outer is IInvocationOperation call && IsWrite(call.TargetMethod, types))
                return call;
        }

        return null;
    }

    private static bool IsWrite(IMethodSymbol method, SenderTypes types) =>
        (method.Name == "WriteAsync" && types.IsOfSender(method)) || (method.Name is "At" or "AtNow" && types.IsOfRow(method));

    // Of parameters, there or in the variable that holds it.
    private static bool IsGiven(IOperation row, IOperation body) =>
        row.Descendants().Any(part => IsParameter(part) || (part is ILocalReferenceOperation local && IsMadeOfParameters(local.Local, body)));

    private static bool IsMadeOfParameters(ILocalSymbol local, IOperation body) => body.Descendants().Any(place =>
        place is IVariableDeclaratorOperation declarator
        && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local)
        && declarator.GetVariableInitializer() is { } initializer && initializer.Descendants().Any(IsParameter));

    private static bool IsParameter(IOperation part) =>
        part is IParameterReferenceOperation { Parameter: { Type.Name: not "CancellationToken", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } };
}
