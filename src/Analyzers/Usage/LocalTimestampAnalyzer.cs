using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>QL0304: a local time becomes the designated timestamp of a row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LocalTimestampAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that has the expression to write instead.</summary>
    internal const string Replacement = nameof(Replacement);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.LocalTimestamp);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (SenderTypes.Find(start.Compilation) is { } types
                && start.Compilation.GetTypeByMetadataName("Questline.QuestTimestampAttribute") is { } attribute)
            {
                Register(start, types, new DesignatedTimestamps(attribute));
            }
        });
    }

    private static void Register(CompilationStartAnalysisContext start, SenderTypes types, DesignatedTimestamps timestamps)
    {
        start.RegisterOperationAction(operation => AnalyzeArgument(operation, types, timestamps), OperationKind.Argument);
        start.RegisterOperationAction(operation => AnalyzeAssignment(operation, timestamps), OperationKind.SimpleAssignment);
        start.RegisterOperationAction(
            operation => AnalyzeInitializer(operation, timestamps), OperationKind.PropertyInitializer, OperationKind.FieldInitializer);
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, SenderTypes types, DesignatedTimestamps timestamps)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is not { ContainingSymbol: IMethodSymbol method } parameter || !LocalTime.IsDate(parameter.Type))
            return;
        bool isTimestamp = method.MethodKind == MethodKind.Constructor
            ? timestamps.IsParameter(parameter)
            : method.Name == "At" && types.IsOfRow(method);
        if (isTimestamp)
            Report(context, argument.Value);
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, DesignatedTimestamps timestamps)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (LocalTime.IsDate(assignment.Type) && assignment.Target is IMemberReferenceOperation target && timestamps.IsMember(target.Member))
            Report(context, assignment.Value);
    }

    private static void AnalyzeInitializer(OperationAnalysisContext context, DesignatedTimestamps timestamps)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        ISymbol? member = initializer is IPropertyInitializerOperation property
            ? property.InitializedProperties.FirstOrDefault()
            : ((IFieldInitializerOperation)initializer).InitializedFields.FirstOrDefault();
        if (LocalTime.IsDate(initializer.Value.Type) && member is not null && timestamps.IsMember(member))
            Report(context, initializer.Value);
    }

    private static void Report(OperationAnalysisContext context, IOperation value)
    {
        if (LocalTime.Find(value) is not { } time)
            return;
        Location place = time.Expression.Syntax.GetLocation();
        bool isDirect = value.Syntax.Span.Contains(time.Expression.Syntax.Span);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.LocalTimestamp,
            isDirect ? place : value.Syntax.GetLocation(),
            isDirect ? null : [place],
            ImmutableDictionary.Create<string, string?>().Add(Replacement, time.Utc),
            time.Expression.Syntax.ToString(),
            time.Meaning,
            time.Utc));
    }
}
