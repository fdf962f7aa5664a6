using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads what is known of the value of an expression: literals, what is joined and filled in, and what names stand for.</summary>
/// <param name="model">The meaning of the names of one file; null for a file of which only the text is at hand.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class ConfTextReader(SemanticModel? model, CancellationToken cancellationToken)
{
    /// <summary>How often a constant may be made of a constant: more than anyone writes, and an end for those that are made of themselves.</summary>
    public const int DeepestReference = 8;

    private readonly MappedText.Builder _text = new();
    private int _depth;

    /// <summary>The text with its unknown parts; null where nothing at all is known.</summary>
    public static MappedText? Read(ExpressionSyntax expression, SemanticModel? model, CancellationToken cancellationToken)
    {
        var reader = new ConfTextReader(model, cancellationToken);
        reader.Add(expression);
        MappedText text = reader._text.Build();
        return text.Text.All(static character => character == MappedText.Unknown) && text.Text.Length > 0 ? null : text;
    }

    private void Add(ExpressionSyntax expression)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (ConfLiterals.Unwrap(expression))
        {
            case LiteralExpressionSyntax literal when IsText(literal):
                _text.Add(LiteralText.Read(literal.Token));
                break;
            case InterpolatedStringExpressionSyntax interpolation:
                Add(interpolation);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when !IsNumber(sum):
                Add(sum.Left);
                Add(sum.Right);
                break;
            case InvocationExpressionSyntax call when ConfLiterals.IsJoin(call):
                foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
                    Add(argument.Expression);
                break;
            case var other:
                AddValue(other);
                break;
        }
    }

    private void Add(InterpolatedStringExpressionSyntax interpolation)
    {
        bool isVerbatim = interpolation.StringStartToken.Text.Contains('@');
        foreach (InterpolatedStringContentSyntax content in interpolation.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
                _text.Add(LiteralText.Read(text.TextToken, isVerbatim));
            else if (content is InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole)
                Add(hole.Expression);
            else
                AddUnknown(content);
        }
    }

    private void AddValue(ExpressionSyntax expression)
    {
        if (model is null)
            AddUnknown(expression);
        else if (_depth < DeepestReference && NamedText.FindInitializer(expression, model, cancellationToken) is { } initializer)
            AddInitializer(expression, initializer);
        else if (FindConstant(expression) is { } constant)
            _text.Add(constant, expression.SyntaxTree.GetLocation, expression.Span);
        else
            AddUnknown(expression);
    }

    private void AddInitializer(ExpressionSyntax reference, ExpressionSyntax initializer)
    {
        _depth++;
        if (initializer.SyntaxTree == reference.SyntaxTree)
            Add(initializer);
        else if (Read(initializer, model: null, cancellationToken) is { } text && !text.Text.Contains(MappedText.Unknown))
            _text.Add(text);
        else if (FindConstant(reference) is { } constant)
            _text.Add(constant, reference.SyntaxTree.GetLocation, reference.Span);
        else
            AddUnknown(reference);

        _depth--;
    }

    // Such numbers read the same in every culture.
    private string? FindConstant(ExpressionSyntax expression) => model?.GetConstantValue(expression, cancellationToken).Value switch
    {
        string text => text,
        char character => character.ToString(),
        int and >= 0 and var number when !IsEnum(expression) => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    // Without the meaning of names, a constant that has numbers in it is not read.
    private bool IsNumber(BinaryExpressionSyntax sum) => model?.GetTypeInfo(sum, cancellationToken).Type is
    {
        SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double,
    };

    // The text of a member of an enum is its name.
    private bool IsEnum(ExpressionSyntax expression) => model!.GetTypeInfo(expression, cancellationToken).Type is { TypeKind: TypeKind.Enum };

    private void AddUnknown(SyntaxNode node) => _text.Add(MappedText.Unknown, node.SyntaxTree.GetLocation, node.Span);

    private static bool IsText(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression);
}
