using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Security;

/// <summary>
/// Finds <c>TlsVerify.UnsafeOff</c> in C#, wherever it goes: it is reported where it comes from, be that the name, a cast, or a constant of another
/// assembly, unless it is only compared with.
/// </summary>
/// <param name="type">The enum <c>TlsVerify</c>.</param>
/// <param name="rule">What the value breaks.</param>
internal sealed class UnsafeOffValues(INamedTypeSymbol type, DiagnosticDescriptor rule)
{
    private const int UnsafeOff = 1;

    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule)
    {
        if (context.Compilation.GetTypeByMetadataName("Questline.TlsVerify") is { } type)
            context.RegisterOperationAction(new UnsafeOffValues(type, rule).Find, OperationKind.FieldReference, OperationKind.Conversion, OperationKind.Binary);
    }

    private void Find(OperationAnalysisContext context)
    {
        IOperation value = context.Operation;
        if (IsUnsafeOff(value)
            && IsOrigin(value)
            && !IsComparedWith(value)
            && !IsInAttribute(value))
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, value.Syntax.GetLocation()));
        }
    }

    private bool IsUnsafeOff(IOperation value) =>
        SymbolEqualityComparer.Default.Equals(value.Type, type) && value.ConstantValue is { HasValue: true, Value: UnsafeOff };

    // A constant of the project is found where it gets its value.
    private bool IsOrigin(IOperation value) => value switch
    {
        IFieldReferenceOperation { Field: var field } => field.DeclaringSyntaxReferences.IsEmpty,
        IBinaryOperation sum => !IsUnsafeOff(sum.LeftOperand) && !IsUnsafeOff(sum.RightOperand),
        IConversionOperation conversion => !SymbolEqualityComparer.Default.Equals(conversion.Operand.Type, type),
        _ => false,
    };

    // Such as the data of a test.
    private static bool IsInAttribute(IOperation value) => value.Syntax.FirstAncestorOrSelf<AttributeSyntax>() is not null;

    private static bool IsComparedWith(IOperation value)
    {
        IOperation inner = value;
        while (inner.Parent is IConversionOperation or IParenthesizedOperation || inner.Parent is IBinaryOperation outer && !IsComparison(outer))
            inner = inner.Parent;

        return inner.Parent switch
        {
            IBinaryOperation or IPatternOperation or ICaseClauseOperation or INameOfOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: nameof(Equals) } } => true,
            _ => false,
        };
    }

    private static bool IsComparison(IBinaryOperation operation) => operation.OperatorKind
        is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
}
