using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Values that may be others each time that code runs.</summary>
internal static class ChangingValues
{
    /// <summary>
    /// Whether an expression has a variable in it that the repeated code around it declares, assigns, is given, or may change the contents of.
    /// </summary>
    public static bool Has(IOperation expression, IOperation repeated) => expression.Descendants().Any(part => part switch
    {
        ILocalReferenceOperation local => LocalVariables.IsDeclaredIn(local.Local, repeated) || IsTouched(local.Local, expression, repeated),
        IParameterReferenceOperation parameter => parameter.Parameter.Type.Name != "CancellationToken" && IsGiven(parameter, repeated),
        IIncrementOrDecrementOperation => true,
        _ => false,
    });

    // What is given to a loop from outside stays the same in it.
    private static bool IsGiven(IParameterReferenceOperation parameter, IOperation repeated) => repeated switch
    {
        ILoopOperation => LocalVariables.FindReferences(parameter.Parameter, repeated).Any(LocalVariables.IsAssigned),
        IAnonymousFunctionOperation lambda => SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, lambda.Symbol),
        _ => parameter.Parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor },
    };

    private static bool IsTouched(ILocalSymbol local, IOperation expression, IOperation repeated)
    {
        bool isOpaque = local.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String };
        return LocalVariables.FindReferences(local, repeated)
            .Any(reference => LocalVariables.IsAssigned(reference) || (isOpaque && !expression.Syntax.Span.Contains(reference.Syntax.Span)));
    }
}
