using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Questline.Generator.Reading;

namespace Questline.CodeFixes.Mapping;

/// <summary>Makes and places attributes.</summary>
internal static class AttributeSyntaxes
{
    /// <summary>An attribute of the library, named as shortly as the usings allow.</summary>
    /// <param name="name">The name, such as <c>QuestTable</c>.</param>
    /// <param name="argument">What it is given, or null for nothing.</param>
    public static AttributeSyntax Create(string name, string? argument)
    {
        NameSyntax full = SyntaxFactory.ParseName($"global::{AttributeNames.Namespace}.{name}").WithAdditionalAnnotations(Simplifier.Annotation);
        AttributeSyntax attribute = SyntaxFactory.Attribute(full);
        return argument is null
            ? attribute
            : attribute.AddArgumentListArguments(SyntaxFactory.AttributeArgument(Text(argument)));
    }

    /// <summary>A text as C# writes it.</summary>
    public static ExpressionSyntax Text(string value) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value));

    /// <summary>Sets a property of an attribute to true.</summary>
    public static AttributeSyntax SetToTrue(AttributeSyntax attribute, string property)
    {
        LiteralExpressionSyntax value = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property) is { } present)
            return attribute.ReplaceNode(present, present.WithExpression(value));

        AttributeArgumentSyntax setting = SyntaxFactory.AttributeArgument(value).WithNameEquals(Assignment(property));
        SyntaxNodeOrTokenList others = Arguments(attribute);
        return WithArguments(attribute, others.Count == 0 ? [setting] : [.. others, Comma, setting]);
    }

    /// <summary>Gives an attribute its text, in front of the properties that it sets.</summary>
    public static AttributeSyntax SetText(AttributeSyntax attribute, string value)
    {
        AttributeArgumentSyntax text = SyntaxFactory.AttributeArgument(Text(value));
        if (attribute.ArgumentList?.Arguments.FirstOrDefault() is { NameEquals: null } first)
            return attribute.ReplaceNode(first, first.WithExpression(text.Expression));

        SyntaxNodeOrTokenList others = Arguments(attribute);
        return WithArguments(attribute, others.Count == 0 ? [text] : [text, Comma, .. others]);
    }

    /// <summary>Puts an attribute in front of a member or parameter, on its line, behind those that it has.</summary>
    public static SyntaxNode AddInLine(SyntaxNode node, AttributeSyntax attribute) => Add(node, attribute, SyntaxFactory.Space);

    /// <summary>Puts an attribute in front of a type, on a line of its own, behind those that it has.</summary>
    public static SyntaxNode AddAbove(SyntaxNode node, AttributeSyntax attribute) => Add(node, attribute, EndOfLine(node));

    /// <summary>The attribute of the library that a declaration has in its source, or null.</summary>
    /// <param name="node">The declaration.</param>
    /// <param name="name">The name of the attribute's class.</param>
    /// <param name="model">What the source means.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static AttributeSyntax? Find(SyntaxNode node, string name, SemanticModel model, CancellationToken cancellationToken) =>
        ListsOf(node).SelectMany(list => list.Attributes).FirstOrDefault(attribute =>
            model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType is { } type && type.Name == name && AttributeNames.IsInLibrary(type));

    private static NameEqualsSyntax Assignment(string property) => SyntaxFactory.NameEquals(
        SyntaxFactory.IdentifierName(property),
        SyntaxFactory.Token(SyntaxKind.EqualsToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space));

    private static SyntaxToken Comma => SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);

    // With the commas, behind which comments may stand.
    private static SyntaxNodeOrTokenList Arguments(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.GetWithSeparators() ?? default;

    private static AttributeSyntax WithArguments(AttributeSyntax attribute, SyntaxNodeOrToken[] arguments) => attribute.WithArgumentList(
        (attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList()).WithArguments(SyntaxFactory.SeparatedList<AttributeArgumentSyntax>(arguments)));

    private static SyntaxNode Add(SyntaxNode node, AttributeSyntax attribute, SyntaxTrivia behind)
    {
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithTrailingTrivia(behind);
        SyntaxList<AttributeListSyntax> present = ListsOf(node);
        if (present.Count > 0)
        {
            AttributeListSyntax last = present[present.Count - 1];
            // Each stands where the one before it stands.
            list = list.WithLeadingTrivia(Indentation(last)).WithTrailingTrivia(last.GetTrailingTrivia().Where(IsSpace));
            return WithLists(node, present.Add(list));
        }

        list = list.WithLeadingTrivia(node.GetLeadingTrivia());
        SyntaxTriviaList indentation = behind.IsKind(SyntaxKind.EndOfLineTrivia) ? Indentation(node) : default;
        return WithLists(node.WithLeadingTrivia(indentation), SyntaxFactory.SingletonList(list));
    }

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static SyntaxTriviaList Indentation(SyntaxNode node)
    {
        SyntaxTriviaList leading = node.GetLeadingTrivia();
        return leading.Count > 0 && leading[leading.Count - 1] is var last && last.IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(last)
            : default;
    }

    private static SyntaxTrivia EndOfLine(SyntaxNode node)
    {
        SyntaxTrivia present = node.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return present.IsKind(SyntaxKind.EndOfLineTrivia) ? present : SyntaxFactory.LineFeed;
    }

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    };

    private static SyntaxNode WithLists(SyntaxNode node, SyntaxList<AttributeListSyntax> lists) => node switch
    {
        MemberDeclarationSyntax member => member.WithAttributeLists(lists),
        ParameterSyntax parameter => parameter.WithAttributeLists(lists),
        _ => node,
    };
}
