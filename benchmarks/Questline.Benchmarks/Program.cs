using BenchmarkDotNet.Running;
using Questline.Benchmarks;

if (args is ["quick"])
    QuickReport.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(QuickReport).Assembly).Run(args);
