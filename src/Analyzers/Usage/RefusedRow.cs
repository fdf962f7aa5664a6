using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Analyzers.Usage;

/// <summary>What a call of the library is given as a row, or to read a schema of, where the compiler does not take it.</summary>
/// <param name="Type">The type of the row; of several rows, that of each.</param>
/// <param name="Method">The name of the method.</param>
/// <param name="Place">The argument or type argument.</param>
internal sealed record RefusedRow(ITypeSymbol Type, string Method, SyntaxNode Place)
{
    /// <summary>Finds it, or null where the call is not one for rows, or something else is wrong with it.</summary>
    public static RefusedRow? Find(InvocationExpressionSyntax call, SemanticModel model, SenderTypes types, CancellationToken cancellationToken)
    {
        SymbolInfo bound = model.GetSymbolInfo(call, cancellationToken);
        if (bound.CandidateReason != CandidateReason.OverloadResolutionFailure
            || bound.CandidateSymbols.FirstOrDefault() is not IMethodSymbol method
            || !TakesRows(method, types))
        {
            return null;
        }

        if (FindTypeArguments(call) is { } typeArguments)
            return typeArguments.Count == 1 && TypeOf(typeArguments[0]) is { } named ? new(named, method.Name, typeArguments[0]) : null;
        if (FindRows(call, method) is not { } rows || TypeOf(rows.Expression) is not { } type || call.ArgumentList.Arguments.Any(IsUnknown))
            return null;
        return new(TakesMany(method.Name, type) ? Sequences.FindElement(type) ?? type : type, method.Name, rows.Expression);

        ITypeSymbol? TypeOf(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).Type;

        bool IsUnknown(ArgumentSyntax argument) => TypeOf(argument.Expression) is IErrorTypeSymbol;
    }

    private static bool TakesRows(IMethodSymbol method, SenderTypes types) => method.Name switch
    {
        "WriteAsync" or "WriteAllAsync" or "WriteTransactionAsync" or "EnsureTableAsync" or "CompareSchemaAsync" =>
            types.IsOfSender(method) && method is not { IsExtensionMethod: true, ReducedFrom: null },
        "Serialize" => types.IsOfSerializer(method),
        _ => false,
    };

    private static bool TakesMany(string method, ITypeSymbol type) =>
        method is "WriteAllAsync" or "WriteTransactionAsync" || (method == "Serialize" && type is { Name: "Span" or "ReadOnlySpan" });

    private static SeparatedSyntaxList<TypeSyntax>? FindTypeArguments(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name: GenericNameSyntax name } => name.TypeArgumentList.Arguments,
        MemberBindingExpressionSyntax { Name: GenericNameSyntax name } => name.TypeArgumentList.Arguments,
        GenericNameSyntax name => name.TypeArgumentList.Arguments,
        _ => null,
    };

    private static ArgumentSyntax? FindRows(InvocationExpressionSyntax call, IMethodSymbol method) => method.Name is "EnsureTableAsync" or "CompareSchemaAsync"
        ? null
        : call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText is "row" or "rows")
            ?? call.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon is null);
}
