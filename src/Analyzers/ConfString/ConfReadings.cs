using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Finds the conf strings of a project and reports what is found in them. In C# code they are found wherever they flow: a literal that begins as a
/// conf string does is read where it stands; what goes to a marked place is read there, and only what the literals did not show by themselves is
/// reported then. Settings that amount to a conf string are read as one, and so are the values in <c>appsettings.json</c>.
/// </summary>
internal sealed class ConfReadings
{
    private readonly Func<ConfReading, IEnumerable<Diagnostic>> _find;

    // A constant may go to several places.
    private readonly ConcurrentDictionary<(string Id, Location Place, string Message), bool> _reported = new();

    private ConfReadings(Func<ConfReading, IEnumerable<Diagnostic>> find) => _find = find;

    /// <summary>Whether the project uses the library at all.</summary>
    public static bool IsLibraryPresent(Compilation compilation) => compilation.GetTypeByMetadataName("Questline.QuestSender") is not null;

    public static ConfReadings Register(CompilationStartAnalysisContext context, Func<ConfReading, IEnumerable<Diagnostic>> find)
    {
        ConfReadings readings = new(find);
        context.RegisterSyntaxNodeAction(readings.ReadLiteral, ConfLiterals.Kinds);
        context.RegisterOperationAction(
            readings.ReadMarked,
            OperationKind.Argument,
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment,
            OperationKind.PropertyInitializer,
            OperationKind.FieldInitializer,
            OperationKind.ParameterInitializer);
        SettingsReadings.Register(context, readings.Report);
        AppSettingsReadings.Register(context, readings.Report);
        return readings;
    }

    private void ReadLiteral(SyntaxNodeAnalysisContext context)
    {
        if (!ConfLiterals.IsBeginning(context.Node))
            return;

        ExpressionSyntax root = ConfLiterals.Root((ExpressionSyntax)context.Node);
        IOperation? operation = context.SemanticModel.GetOperation(ConfLiterals.Unwrap(root), context.CancellationToken);
        if (ForeignUse.IsCompared(root) || ForeignUse.IsIn(operation))
            return;

        ConfOrigin origin = ConfTemplates.Contain(root) ? ConfOrigin.Template : ConfSinks.Find(operation) is null ? ConfOrigin.Fragment : ConfOrigin.Whole;
        if (Read(root, context.SemanticModel, origin, context.CancellationToken) is { } reading)
            Report(_find(reading), context.ReportDiagnostic);
    }

    private void ReadMarked(OperationAnalysisContext context)
    {
        IOperation? value = context.Operation switch
        {
            IArgumentOperation argument => argument.Value,
            IAssignmentOperation assignment => assignment.Value,
            ISymbolInitializerOperation initializer => initializer.Value,
            _ => null,
        };
        if (value is null || IsEmptyDefault(context.Operation, value) || ConfSinks.Target(context.Operation, value) is not { } target || !ConfSinks.IsMarked(target))
            return;

        foreach (IOperation alternative in ConfSinks.Alternatives(value))
            ReadMarked(alternative, context);
    }

    // What is empty at first is given its value later.
    private static bool IsEmptyDefault(IOperation operation, IOperation value) =>
        operation is ISymbolInitializerOperation && value.ConstantValue is { HasValue: true, Value: "" };

    private void ReadMarked(IOperation value, OperationAnalysisContext context)
    {
        if (value is { IsImplicit: false, SemanticModel: { } model, Syntax: ExpressionSyntax expression }
            && !ConfLiterals.IsBeginning(ConfLiterals.First(expression))
            && Read(expression, model, ConfOrigin.Whole, context.CancellationToken) is { } reading)
        {
            Report(_find(reading).Except(FindInBeginning(expression, model, context.CancellationToken), SamePlace.Comparer), context.ReportDiagnostic);
        }
    }

    // What the literal says that a name stands for, and that was read where it stands.
    private IEnumerable<Diagnostic> FindInBeginning(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? first = ConfLiterals.First(expression);
        for (int depth = 0; first is not null && !ConfLiterals.IsBeginning(first); depth++)
        {
            ExpressionSyntax? initializer = first.SyntaxTree == model.SyntaxTree && depth < ConfTextReader.DeepestReference
                ? NamedText.FindInitializer(first, model, cancellationToken)
                : null;
            first = initializer is null ? null : ConfLiterals.First(initializer);
        }

        SemanticModel? known = first?.SyntaxTree == model.SyntaxTree ? model : null;
        return first is not null && Read(ConfLiterals.Root(first), known, ConfOrigin.Fragment, cancellationToken) is { } beginning
            ? _find(beginning)
            : [];
    }

    private static ConfReading? Read(ExpressionSyntax expression, SemanticModel? model, ConfOrigin origin, CancellationToken cancellationToken)
    {
        if (ConfTextReader.Read(expression, model, cancellationToken) is not { } text)
            return null;

        if (origin is not (ConfOrigin.Fragment or ConfOrigin.Template))
            return new(text, expression.GetLocation(), origin);

        MappedText hidden = Placeholders.Hide(text);
        return ConfLiterals.IsFollowedByKey(hidden.Text) && !Prose.IsIn(hidden.Text) ? new(hidden, expression.GetLocation(), origin) : null;
    }

    // What is known is reported where that is read, with its edits, be it earlier or later than here.
    private void Report(ConfReading reading, ConfReading? known, Action<Diagnostic> report) =>
        Report(known is null ? _find(reading) : _find(reading).Except(_find(known), SamePlace.Comparer), report);

    /// <summary>Reports what was not reported yet.</summary>
    public void Report(IEnumerable<Diagnostic> diagnostics, Action<Diagnostic> report)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            if (_reported.TryAdd((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture)), true))
                report(diagnostic);
        }
    }
}
