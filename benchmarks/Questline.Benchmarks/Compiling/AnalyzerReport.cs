using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Questline.Analyzers.ConfStrings;
using Questline.Generator;
using Questline.TestKit;

namespace Questline.Benchmarks.Compiling;

/// <summary>
/// One line a case: what the analyzers add to the compilation of 500 files without a conf string, 50 of which are tables. Compared is within
/// one run, with and without them in turn, the fastest of each.
/// </summary>
internal static class AnalyzerReport
{
    private const int Rounds = 7;
    private const int TableCount = 50;
    private const int OrdinaryCount = 450;

    public static async Task RunAsync()
    {
        ImmutableArray<DiagnosticAnalyzer> ours = Load(typeof(ConfStringAnalyzer).Assembly);
        ImmutableArray<DiagnosticAnalyzer> sdk = [.. SdkAnalyzers().Select(Assembly.LoadFrom).SelectMany(static assembly => Load(assembly))];
        await ReportAsync("compiler and generator", [], ours);
        await ReportEachAsync(ours);
        await ReportAsync("and the SDK's analyzers", sdk, ours);
    }

    private static async Task ReportAsync(string name, ImmutableArray<DiagnosticAnalyzer> present, ImmutableArray<DiagnosticAnalyzer> added)
    {
        TimeSpan without = TimeSpan.MaxValue, with = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            without = Min(without, await CompileAsync(present));
            with = Min(with, await CompileAsync([.. present, .. added]));
        }

        double share = 100 * (with - without) / without;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-26} {without.TotalMilliseconds,8:F0} ms without  {with.TotalMilliseconds,8:F0} ms with  {share,6:F1} % more processor time"));
    }

    private static async Task ReportEachAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        CompilationWithAnalyzers project = Generate().WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
        AnalysisResult result = await project.GetAnalysisResultAsync(CancellationToken.None);
        foreach ((DiagnosticAnalyzer analyzer, AnalyzerTelemetryInfo telemetry) in result.AnalyzerTelemetryInfo.OrderByDescending(static pair => pair.Value.ExecutionTime))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {analyzer.GetType().Name,-30} {telemetry.ExecutionTime.TotalMilliseconds,8:F1} ms"));
    }

    private static Compilation Generate()
    {
        CSharpCompilation project = Consumer.Create([SampleSource.Side, .. Numbers(OrdinaryCount).Select(OrdinarySource.File), .. Numbers(TableCount).Select(Table)]);
        SampleProject.CreateDriver(new TableGenerator()).RunGeneratorsAndUpdateCompilation(project, out Compilation generated, out _);
        return generated;
    }

    // All that a compiler does, in processor time: wall time depends on what else the machine does.
    private static async Task<TimeSpan> CompileAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Compilation generated = Generate();
        ImmutableArray<Diagnostic> diagnostics = analyzers.IsEmpty
            ? generated.GetDiagnostics()
            : await generated.WithAnalyzers(analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync();
        generated.Emit(Stream.Null);
        TimeSpan spent = Environment.CpuUsage.TotalTime - start;
        return diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw new InvalidOperationException(error.ToString())
            : spent;
    }

    private static string Table(string number) => $"namespace Sample;\n\n{SampleSource.Table(number)}\n";

    private static IEnumerable<string> Numbers(int count) =>
        Enumerable.Range(0, count).Select(static number => number.ToString("D4", CultureInfo.InvariantCulture));

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static ImmutableArray<DiagnosticAnalyzer> Load(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static IEnumerable<string> SdkAnalyzers()
    {
        DirectoryInfo dotnet = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory()).Parent!.Parent!.Parent!;
        DirectoryInfo sdk = new DirectoryInfo(Path.Combine(dotnet.FullName, "sdk")).GetDirectories().OrderBy(static folder => folder.CreationTimeUtc).Last();
        string folder = Path.Combine(sdk.FullName, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        return [Path.Combine(folder, "Microsoft.CodeAnalysis.NetAnalyzers.dll"), Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")];
    }
}
