using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>QL0303: a sender that nothing disposes.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NeverDisposedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NeverDisposed);

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
        if (!SenderCreation.Is(creation, types))
            return;
        SenderHolder holder = SenderCreation.FindHolder(creation, types);
        if (FindAdvice(holder, creation, types, context.CancellationToken) is { } advice)
            context.ReportDiagnostic(Diagnostic.Create(Rules.NeverDisposed, FindPlace(holder), FindName(holder), advice));
    }

    /// <summary>What to do about it, or null where the sender is disposed, or may be.</summary>
    private static string? FindAdvice(SenderHolder holder, IOperation creation, SenderTypes types, CancellationToken cancellationToken) => holder switch
    {
        { Kind: SenderHolderKind.Nothing } => "keep it in a variable, and write 'await using' before that",
        { Kind: SenderHolderKind.Local, Variable: ILocalSymbol local }
            when !SenderUses.IsDisposed(local, creation, types) && !SenderUses.Escapes(local, creation, types) =>
            "write 'await using' before it, or call DisposeAsync when no more rows come",
        { Kind: SenderHolderKind.Field, Variable: IFieldSymbol field } when SenderField.IsNeverDisposed(field, types, cancellationToken) =>
            $"let '{field.ContainingType.Name}' implement IAsyncDisposable, and dispose it there",
        _ => null,
    };

    private static string FindName(SenderHolder holder) => holder.Variable is { } variable ? $"'{variable.Name}'" : "The sender that is made here";

    private static Location FindPlace(SenderHolder holder) =>
        holder.Place is VariableDeclaratorSyntax declarator ? declarator.Identifier.GetLocation() : holder.Place.GetLocation();
}
