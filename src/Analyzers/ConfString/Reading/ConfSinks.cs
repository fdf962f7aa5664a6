using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The places where a conf string is wanted: parameters, properties and fields that are marked <c>[StringSyntax("questdb-conf")]</c>.</summary>
internal static class ConfSinks
{
    /// <summary>What takes the value of an operation, where that is marked.</summary>
    public static ISymbol? Find(IOperation? value)
    {
        IOperation? inner = value;
        IOperation? outer = value?.Parent;
        while (outer is not null && PassesOn(outer, inner!))
        {
            inner = outer;
            outer = outer.Parent;
        }

        return outer is not null && Target(outer, inner!) is { } target && IsMarked(target) ? target : null;
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

    public static bool IsMarked(ISymbol target) => target.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "StringSyntaxAttribute", ConstructorArguments.Length: > 0 }
        && attribute.ConstructorArguments[0].Value is ConfString.SyntaxName);

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
