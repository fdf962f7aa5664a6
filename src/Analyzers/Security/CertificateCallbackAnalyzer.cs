using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Security;

/// <summary>QL0206: a certificate validation callback that accepts everything it is asked about.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CertificateCallbackAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of the options, and the method of the builder.</summary>
    private const string Callback = "TlsCertificateValidation";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.CallbackAcceptsAll);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (Member(start.Compilation, "Questline.QuestSenderOptions") is IPropertySymbol property)
            {
                start.RegisterOperationAction(
                    operation => FindAssigned(operation, property), OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.CompoundAssignment);
            }

            if (Member(start.Compilation, "Questline.QuestSenderBuilder") is IMethodSymbol method)
                start.RegisterOperationAction(operation => FindGiven(operation, method), OperationKind.Invocation);
        });
    }

    private static ISymbol? Member(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type)?.GetMembers(Callback).FirstOrDefault();

    private static void FindAssigned(OperationAnalysisContext context, IPropertySymbol property)
    {
        IAssignmentOperation assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Property, property))
            Find(assignment.Value, context);
    }

    private static void FindGiven(OperationAnalysisContext context, IMethodSymbol method)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (SymbolEqualityComparer.Default.Equals(call.TargetMethod, method))
            Find(call.Arguments[0].Value, context);
    }

    private static void Find(IOperation callback, OperationAnalysisContext context)
    {
        if (new AcceptingCallback(context.CancellationToken).Is(callback))
            context.ReportDiagnostic(Diagnostic.Create(Rules.CallbackAcceptsAll, callback.Syntax.GetLocation()));
    }
}
