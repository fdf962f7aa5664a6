using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Finds the settings in C# code that are no conf string: calls of a builder, and options that are made or changed.</summary>
/// <param name="types">The types that take settings.</param>
/// <param name="report">Takes what was read, what of it is read elsewhere as well, and where to report.</param>
internal sealed class SettingsReadings(SettingTypes types, Action<ConfReading, ConfReading?, Action<Diagnostic>> report)
{
    public static void Register(CompilationStartAnalysisContext context, Action<ConfReading, ConfReading?, Action<Diagnostic>> report)
    {
        SettingsReadings readings = new(new(context.Compilation), report);
        context.RegisterOperationAction(readings.ReadCall, OperationKind.Invocation);
        context.RegisterOperationAction(readings.ReadCreation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(readings.ReadAssignment, OperationKind.SimpleAssignment);
    }

    private void ReadCall(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (BuilderReader.IsLast(call, types))
        {
            BuilderReader chain = BuilderReader.Read(call, types, context.CancellationToken);
            Report(chain.Reading, chain.Beginning, context);
        }
        else
        {
            Report(OptionsReader.ReadAddition(call, types, context.CancellationToken), known: null, context);
        }
    }

    private void ReadCreation(OperationAnalysisContext context)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (types.IsOptions(creation.Type))
            Report(OptionsReader.ReadCreation(creation, types, context.CancellationToken), known: null, context);
    }

    private void ReadAssignment(OperationAnalysisContext context) => Report(
        OptionsReader.ReadAssignment((ISimpleAssignmentOperation)context.Operation, types, context.CancellationToken), known: null, context);

    private void Report(ConfReading? reading, ConfReading? known, OperationAnalysisContext context)
    {
        if (reading is not null)
            report(reading, known, context.ReportDiagnostic);
    }
}
