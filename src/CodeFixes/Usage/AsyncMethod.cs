using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Simplification;

namespace Questline.CodeFixes.Usage;

/// <summary>Makes methods asynchronous that return nothing.</summary>
internal static class AsyncMethod
{
    /// <summary>
    /// Whether a method may return a task instead of nothing: it stands for no other member, and no code calls it, which would then lose the task.
    /// <c>Main</c>, tests and actions are called by others, which wait.
    /// </summary>
    public static async Task<bool> CanBeAsync(SyntaxNode function, SemanticModel model, Solution solution, CancellationToken cancellationToken)
    {
        if (function is not MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null }
            || model.GetDeclaredSymbol(function, cancellationToken) is not IMethodSymbol
            {
                ReturnsVoid: true, IsOverride: false, IsVirtual: false, IsAbstract: false, IsPartialDefinition: false, PartialDefinitionPart: null,
            } method
            || IsImplementation(method))
        {
            return false;
        }

        IEnumerable<ReferencedSymbol> uses = await SymbolFinder.FindReferencesAsync(method, solution, cancellationToken).ConfigureAwait(false);
        return !uses.Any(use => use.Locations.Any());
    }

    /// <summary>Lets a method be <c>async Task</c>.</summary>
    public static SyntaxNode Make(SyntaxNode node)
    {
        var method = (MethodDeclarationSyntax)node;
        TypeSyntax task = SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task")
            .WithTrailingTrivia(method.ReturnType.GetTrailingTrivia())
            .WithAdditionalAnnotations(Simplifier.Annotation);
        SyntaxToken modifier = SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (method.Modifiers.Count > 0)
            return method.WithReturnType(task).AddModifiers(modifier);
        return method.WithReturnType(task).AddModifiers(modifier.WithLeadingTrivia(method.ReturnType.GetLeadingTrivia()));
    }

    private static bool IsImplementation(IMethodSymbol method) => method.ContainingType.AllInterfaces
        .SelectMany(contract => contract.GetMembers(method.Name))
        .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));
}
