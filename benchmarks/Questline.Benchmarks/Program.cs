using BenchmarkDotNet.Running;
using Questline.Benchmarks;
using Questline.Benchmarks.Compiling;

switch (args)
{
    case ["quick"]:
        QuickReport.Run();
        break;
    case ["sender"]:
        await SenderReport.RunAsync();
        break;
    case ["generator"]:
        GeneratorReport.Run();
        break;
    case ["analyzers"]:
        await AnalyzerReport.RunAsync();
        break;
    case [Sink.Argument]:
        await Sink.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickReport).Assembly).Run(args);
        break;
}
