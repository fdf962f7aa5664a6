using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>Tells whether a delegate is known to return true whatever it is given: a function, or a name that stands for one.</summary>
internal sealed class AcceptingCallback(CancellationToken cancellationToken)
{
    public bool Is(IOperation callback) => callback switch
    {
        IConversionOperation conversion => Is(conversion.Operand),
        IParenthesizedOperation parenthesized => Is(parenthesized.Operand),
        IDelegateCreationOperation creation => Is(creation.Target),
        IAnonymousFunctionOperation function => IsAccepting(function.Syntax, callback.SemanticModel),
        IMethodReferenceOperation { Method: var method } => IsAccepting(method, callback.SemanticModel),
        ILocalReferenceOperation or IFieldReferenceOperation => IsNameOfAccepting(callback),
        _ => false,
    };

    private bool IsAccepting(IMethodSymbol method, SemanticModel? model) =>
        method is { IsVirtual: false, IsAbstract: false, IsOverride: false }
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
        && IsAccepting(declaration, model);

    // Of another file only the text is at hand.
    private bool IsAccepting(SyntaxNode function, SemanticModel? model) =>
        new AcceptingFunction(function, function.SyntaxTree == model?.SyntaxTree ? model : null, cancellationToken).IsAccepting;

    private bool IsNameOfAccepting(IOperation name) =>
        name is { SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && NamedText.FindInitializer(expression, model, cancellationToken) is { } initializer
        && ConfLiterals.Unwrap(initializer) is AnonymousFunctionExpressionSyntax function
        && IsAccepting(function, model);
}
