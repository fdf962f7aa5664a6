using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Finds the conf strings in the configuration files of a project, and the sections that options are bound to.</summary>
/// <param name="report">Takes what was read, what of it is read elsewhere as well, and where to report.</param>
internal sealed class AppSettingsReadings(Action<ConfReading, ConfReading?, Action<Diagnostic>> report)
{
    private const string Property = "build_property.QuestlineCheckAppSettings";

    public static void Register(CompilationStartAnalysisContext context, Action<ConfReading, ConfReading?, Action<Diagnostic>> report)
    {
        bool isOff = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out string? value)
            && value.Equals("false", StringComparison.OrdinalIgnoreCase);
        if (!isOff)
            context.RegisterAdditionalFileAction(new AppSettingsReadings(report).ReadFile);
    }

    private void ReadFile(AdditionalFileAnalysisContext context)
    {
        if (SettingsFile.Open(context.AdditionalFile, context.CancellationToken) is not { } file)
            return;

        IReadOnlyList<JsonScalar> scalars = file.Scalars;
        foreach (JsonScalar scalar in scalars)
        {
            if (scalar.IsString && ConfBeginning.IsConfString(scalar.Value.Text))
                Report(Placeholders.Hide(scalar.Value), scalar.Value, context);
        }

        foreach (MappedText section in OptionsSections.Find(scalars, file.Locate))
            Report(section, section, context);
    }

    private void Report(MappedText text, MappedText whole, AdditionalFileAnalysisContext context) =>
        report(new(text, whole.Locate(0, whole.Text.Length), ConfOrigin.ConfigurationFile), null, context.ReportDiagnostic);
}
