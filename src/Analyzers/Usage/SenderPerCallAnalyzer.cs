using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>QL0302: a sender of the same configuration is made again and again, and given up each time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SenderPerCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SenderPerCall);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SenderTypes.Find(start.Compilation) is { } types)
                start.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, SenderTypes types)
    {
        var creation = (IInvocationOperation)context.Operation;
        if (!SenderCreation.Is(creation, types) || RepeatedCode.Find(creation, context.ContainingSymbol, types) is not { } repeated)
            return;
        if (IsGivenUp(creation, repeated, types) && !ChangingValues.Has(creation, repeated.Code) && !IsTest(context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(Rules.SenderPerCall, creation.Syntax.GetLocation(), repeated.When));
    }

    /// <summary>Whether the sender ends with the round in which it was made.</summary>
    private static bool IsGivenUp(IInvocationOperation creation, RepeatedCode repeated, SenderTypes types) =>
        SenderCreation.FindHolder(creation, types) switch
        {
            { Kind: SenderHolderKind.Using or SenderHolderKind.Nothing } => true,
            { Kind: SenderHolderKind.Local, Variable: ILocalSymbol local } => LocalVariables.IsDeclaredIn(local, repeated.Code)
                && (SenderUses.IsDisposed(local, creation, types) || !SenderUses.Escapes(local, creation, types)),
            _ => false,
        };

    // A test makes senders to test them.
    private static bool IsTest(ISymbol method) => method.GetAttributes().Any(attribute => attribute.AttributeClass is
    {
        Name: "FactAttribute" or "TheoryAttribute" or "TestAttribute" or "TestCaseAttribute" or "TestCaseSourceAttribute" or "TestMethodAttribute"
            or "DataTestMethodAttribute" or "BenchmarkAttribute",
    });
}
