using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The places where a conf string is wanted: parameters, properties and fields that are marked <c>[StringSyntax("questdb-conf")]</c>.</summary>
internal static class ConfSinks
{
    /// <summary>What takes the value of an operation, where that is marked.</summary>
    public static ISymbol? Find(IOperation? value) => FindTaker(value) is { } target && IsMarked(target) ? target : null;

    /// <summary>What takes the value of an operation, perhaps chosen between others and converted.</summary>
    public static ISymbol? FindTaker(IOperation? value)
    {
        IOperation? inner = value;
        IOperation? outer = value?.Parent;
        while (outer is not null && PassesOn(outer, inner!))
        {
            inner = outer;
            outer = outer.Parent;
        }

        return outer is null ? null : Target(outer, inner!);
    }

    /// <summary>What an argument, assignment or initializer gives its value to.</summary>
    public static ISymbol? Target(IOperation operation, IOperation value) => operation switch
    {
        IArgumentOperation argument => argument.Parameter,
        ISimpleAssignmentOperation assignment when assignment.Value == value => Member(assignment.Target),
        ICoalesceAssignmentOperation assignment when assignment.Value == value => Member(assignment.Target),
        IPropertyInitializerOperation initializer => initializer.InitializedProperties.FirstOrDefault(),
        IFieldInitializerOperation initializer => initializer.InitializedFields.FirstOrDefault(),
        IParameterInitializerOperation initializer => initializer.Parameter,
        _ => null,
    };

    public static bool IsMarked(ISymbol target) => IsText(target) && FindLanguage(target) == ConfString.SyntaxName;

    /// <summary>The language that a text is marked to be written in, or null.</summary>
    public static string? FindLanguage(ISymbol target)
    {
        foreach (AttributeData attribute in target.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments: { Length: > 0 } arguments })
                return arguments[0].Value as string;
        }

        return null;
    }

    // Most parameters are none, and need not be asked for their attributes.
    private static bool IsText(ISymbol target) => target switch
    {
        IParameterSymbol parameter => IsText(parameter.Type),
        IPropertySymbol property => IsText(property.Type),
        IFieldSymbol field => IsText(field.Type),
        _ => false,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.Name is "ReadOnlySpan" or "ReadOnlyMemory";

    /// <summary>The values that an expression may have, where it chooses between some.</summary>
    public static IEnumerable<IOperation> Alternatives(IOperation value) => value switch
    {
        IConversionOperation conversion => Alternatives(conversion.Operand),
        IParenthesizedOperation parenthesized => Alternatives(parenthesized.Operand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => [.. Alternatives(conditional.WhenTrue), .. Alternatives(whenFalse)],
        ICoalesceOperation coalesce => [.. Alternatives(coalesce.Value), .. Alternatives(coalesce.WhenNull)],
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Alternatives(arm.Value)),
        _ => [value],
    };

    private static bool PassesOn(IOperation outer, IOperation inner) => outer switch
    {
        IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionOperation => true,
        IConditionalOperation conditional => conditional.Condition != inner,
        ISwitchExpressionArmOperation arm => arm.Value == inner,
        _ => false,
    };

    private static ISymbol? Member(IOperation target) => target switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}
