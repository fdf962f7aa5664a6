using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator;

namespace Questline.Benchmarks.Compiling;

/// <summary>One line a case: what the generator costs a build and a keystroke, in the fastest of several runs.</summary>
internal static class GeneratorReport
{
    private const int ColdRuns = 10;
    private const int Keystrokes = 25;
    private const int FewTables = 50;

    public static void Run()
    {
        // No code of the compiler or of the generator is compiled yet but that of parsing.
        Print("first run of the process", [Cold(SampleProject.Create(tablesPerFile: 1))]);
        Report("1 table a file", tablesPerFile: 1, SampleProject.TableCount);
        Report("100 tables a file", tablesPerFile: 100, SampleProject.TableCount);
        Report("50 tables, 1 a file", tablesPerFile: 1, FewTables);
    }

    private static void Report(string layout, int tablesPerFile, int tableCount)
    {
        Console.WriteLine(layout);
        Print("cold", Enumerable.Range(0, ColdRuns).Select(_ => Cold(SampleProject.Create(tablesPerFile, tableCount))));
        CSharpCompilation project = SampleProject.Create(tablesPerFile, tableCount);
        foreach (SampleEdit edit in SampleEdit.All)
            Print(edit.Name, Edit(new TableGenerator(), project, edit));
        Print("search alone, any edit", Edit(new AttributeSearch(), project, SampleEdit.All[0]));
    }

    private static Cost Cold(CSharpCompilation project)
    {
        GeneratorDriver driver = SampleProject.CreateDriver(new TableGenerator());
        return Measure(() => driver.RunGenerators(project));
    }

    private static IEnumerable<Cost> Edit(IIncrementalGenerator generator, CSharpCompilation project, SampleEdit edit)
    {
        var edited = new EditedProject(generator, project, edit);
        for (int i = 0; i < Keystrokes; i++)
        {
            edited.Type();
            yield return Measure(edited.Generate);
        }
    }

    private static Cost Measure(Func<GeneratorDriver> generate)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        GeneratorDriver driver = generate();
        TimeSpan wall = Stopwatch.GetElapsedTime(start);
        return new(driver.GetTimingInfo().GeneratorTimes[0].ElapsedTime, wall, Environment.CpuUsage.TotalTime - processor);
    }

    private static void Print(string name, IEnumerable<Cost> costs)
    {
        Cost[] all = [.. costs];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-26} {Fastest(all, cost => cost.Generator),8:F1} ms in the generator  {Fastest(all, cost => cost.Wall),8:F1} ms in all  {Fastest(all, cost => cost.Processor),8:F1} ms of processor"));
    }

    private static double Fastest(Cost[] costs, Func<Cost, TimeSpan> measure) => costs.Min(measure).TotalMilliseconds;

    /// <summary>What a run costs.</summary>
    /// <param name="Generator">The generator's own time, as the compiler reports it.</param>
    /// <param name="Wall">The time of the whole, parsing what was generated included.</param>
    /// <param name="Processor">What all threads of the process used, which tells the cost on a busy machine too.</param>
    private readonly record struct Cost(TimeSpan Generator, TimeSpan Wall, TimeSpan Processor);
}
