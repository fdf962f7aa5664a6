using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Mapping;

/// <summary>Finds where a call says the type argument of its row type: as its own, in a constructor call, or in a variable that it is given.</summary>
internal static class TypeArgumentPlace
{
    /// <param name="call">The call.</param>
    /// <param name="index">Which type argument of the method is the row type.</param>
    /// <param name="argument">The type argument of the row type.</param>
    public static Location Find(IInvocationOperation call, int index, ITypeSymbol argument)
    {
        SyntaxNode row = FindExplicit(call, index) ?? FindValue(call, index) ?? call.Syntax;
        SyntaxNode? written = row.DescendantNodesAndSelf().OfType<TypeSyntax>()
            .Where(type => type.Parent is TypeArgumentListSyntax)
            .FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(call.SemanticModel?.GetTypeInfo(type).Type, argument));
        return (written ?? row).GetLocation();
    }

    private static TypeSyntax? FindExplicit(IInvocationOperation call, int index)
    {
        SyntaxNode? method = (call.Syntax as InvocationExpressionSyntax)?.Expression;
        var name = (method as MemberAccessExpressionSyntax)?.Name ?? (method as MemberBindingExpressionSyntax)?.Name ?? method as SimpleNameSyntax;
        return (name as GenericNameSyntax)?.TypeArgumentList.Arguments[index];
    }

    private static SyntaxNode? FindValue(IInvocationOperation call, int index)
    {
        ITypeParameterSymbol parameter = call.TargetMethod.OriginalDefinition.TypeParameters[index];
        return call.Arguments.FirstOrDefault(argument => argument.Parameter is { } own && Mentions(own.OriginalDefinition.Type, parameter))?.Value.Syntax;
    }

    private static bool Mentions(ITypeSymbol type, ITypeParameterSymbol parameter) => type switch
    {
        ITypeParameterSymbol own => SymbolEqualityComparer.Default.Equals(own, parameter),
        INamedTypeSymbol named => named.TypeArguments.Any(part => Mentions(part, parameter)),
        IArrayTypeSymbol array => Mentions(array.ElementType, parameter),
        _ => false,
    };
}
