using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>QL0201 to QL0205: servers that are not verified, and credentials that others can read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecurityAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.UnsafeTlsInRelease,
        Rules.UnsafeTlsNotAllowed,
        Rules.UnsafeTlsAllowedInRelease,
        Rules.CredentialsInPlainText,
        Rules.CredentialInSource);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ConfReadings.IsLibraryPresent(start.Compilation))
                Register(start, BuildConsent.Of(start.Compilation, start.Options));
        });
    }

    private static void Register(CompilationStartAnalysisContext start, BuildConsent consent)
    {
        DiagnosticDescriptor? broken = consent.BrokenByUnsafeOff;
        ConfReadings readings = ConfReadings.Register(start, reading => Find(reading, broken));
        if (broken is not null)
        {
            UnsafeOffValues.Register(start, broken);
            UnsafeOffNames.Register(start, broken);
            UnsafeOffPieces.Register(start, broken, readings);
            UnsafeOffChoices.Register(start, broken);
        }

        if (consent is { IsRelease: true, IsGiven: true })
            start.RegisterCompilationEndAction(static end => end.ReportDiagnostic(Diagnostic.Create(Rules.UnsafeTlsAllowedInRelease, Location.None)));
    }

    private static IEnumerable<Diagnostic> Find(ConfReading reading, DiagnosticDescriptor? broken) =>
    [
        .. broken is null ? [] : FindUnsafeOff(reading, broken),
        .. PlainTextCredentials.Find(reading),
        .. SecretsInSource.Find(reading),
    ];

    // A developer's own file is no part of a release.
    private static IEnumerable<Diagnostic> FindUnsafeOff(ConfReading reading, DiagnosticDescriptor broken) =>
        broken == Rules.UnsafeTlsInRelease && DevelopmentFiles.Contains(reading) ? [] : UnsafeOffEntries.Find(reading, broken);
}
