using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Security;

/// <summary>Finds <c>UnsafeOff</c> where its name is parsed: <c>Enum.Parse&lt;TlsVerify&gt;("UnsafeOff")</c>.</summary>
/// <param name="type">The enum <c>TlsVerify</c>.</param>
/// <param name="rule">What the value breaks.</param>
internal sealed class UnsafeOffNames(INamedTypeSymbol type, DiagnosticDescriptor rule)
{
    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule)
    {
        if (context.Compilation.GetTypeByMetadataName("Questline.TlsVerify") is { } type)
            context.RegisterOperationAction(new UnsafeOffNames(type, rule).Find, OperationKind.Invocation);
    }

    private void Find(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "Parse" or "TryParse", ContainingType.SpecialType: SpecialType.System_Enum } || !IsOfType(call))
            return;

        if (call.Arguments.FirstOrDefault(static argument => IsUnsafeOff(argument.Value)) is { } name)
            context.ReportDiagnostic(Diagnostic.Create(rule, name.Value.Syntax.GetLocation()));
    }

    private bool IsOfType(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments.Any(IsType)
        || call.Arguments.Any(argument => argument.Value is ITypeOfOperation typeOf && IsType(typeOf.TypeOperand));

    private bool IsType(ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(other, type);

    private static bool IsUnsafeOff(IOperation value) =>
        value.ConstantValue is { HasValue: true, Value: string name }
        && (name.Trim().Equals("UnsafeOff", StringComparison.OrdinalIgnoreCase) || name.Trim() == "1");
}
