using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>QL0301: the result of a write, a flush or another call that takes time is lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotAwaitedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NotAwaited);

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
        var call = (IInvocationOperation)context.Operation;
        if (FindConsequence(call, types) is { } consequence && ValueFlow.Follow(call) is var value && IsLost(value) && !IsDescription(call))
            context.ReportDiagnostic(Diagnostic.Create(Rules.NotAwaited, FindPlace(call, value).GetLocation(), call.TargetMethod.Name, consequence));
    }

    // With `?.` the syntax of the call begins behind the receiver.
    private static SyntaxNode FindPlace(IOperation call, IOperation value)
    {
        SyntaxNode place = call.Syntax;
        for (IOperation one = call; one != value && one.Parent is { } outer; one = outer)
        {
            if (outer is IConditionalAccessOperation)
                place = outer.Syntax;
        }

        return place;
    }

    /// <summary>What happens without an <c>await</c>, or null where the call has no result to wait for.</summary>
    private static string? FindConsequence(IInvocationOperation call, SenderTypes types)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!IsTask(method.ReturnType) && !IsValueTask(method.ReturnType))
            return null;
        if (types.IsDisposal(call))
            return "the program may end before its rows are sent";
        if (types.IsOfRow(method) || (types.IsOfSender(method) && method.Name is "WriteAsync" or "WriteAllAsync"))
            return "a full buffer does not make this code wait";
        return types.IsOfSender(method) || types.IsOfBuilder(method) ? "this code goes on before the server has answered" : null;
    }

    // A Task that is discarded in so many words still ends in TaskScheduler.UnobservedTaskException. A ValueTask ends nowhere.
    private static bool IsLost(IOperation value) => value.Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } discard => discard.Value == value && !IsTask(value.Type),
        _ => false,
    };

    /// <summary>Whether the call is not made at all: it stands in an expression tree, or says to a test's substitute what to expect.</summary>
    private static bool IsDescription(IInvocationOperation call)
    {
        if (call.Instance is IInvocationOperation receiver && IsOfSubstitute(receiver.TargetMethod))
            return true;
        for (IOperation? outer = call.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation lambda && (IsExpressionTree(lambda) || IsArgumentOfSubstitute(lambda)))
                return true;
        }

        return false;
    }

    private static bool IsExpressionTree(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IConversionOperation { Type: { Name: "Expression", ContainingNamespace.Name: "Expressions" } };

    private static bool IsArgumentOfSubstitute(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation outer } }
        && IsOfSubstitute(outer.TargetMethod);

    private static bool IsOfSubstitute(IMethodSymbol method) =>
        method.ContainingNamespace is { Name: "NSubstitute", ContainingNamespace.IsGlobalNamespace: true };

    // ConfiguredTaskAwaitable is a Task all the same.
    private static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ConfiguredTaskAwaitable" };

    private static bool IsValueTask(ITypeSymbol? type) => type is { Name: "ValueTask" };
}
