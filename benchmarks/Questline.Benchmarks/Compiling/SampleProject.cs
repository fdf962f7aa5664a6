using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Benchmarks.Compiling;

/// <summary>A project in memory: tables of 12 members, 1,000 of them where nothing else is said, and 100 files without any.</summary>
internal static class SampleProject
{
    public const int TableCount = 1000;

    private const int PlainFileCount = 100;

    /// <summary>Parses the project, with as many tables in a file as given.</summary>
    public static CSharpCompilation Create(int tablesPerFile, int tableCount = TableCount) =>
        Consumer.Create([SampleSource.Side, .. Files(PlainFileCount, 1, SampleSource.Plain), .. Files(tableCount, tablesPerFile, SampleSource.Table)]);

    /// <summary>A compiler without any state that runs one generator.</summary>
    public static GeneratorDriver CreateDriver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)Consumer.Create([]).SyntaxTrees[0].Options);

    private static IEnumerable<string> Files(int count, int perFile, Func<string, string> write) =>
        Enumerable.Range(0, count)
            .Select(number => write(number.ToString("D4", CultureInfo.InvariantCulture)))
            .Chunk(perFile)
            .Select(types => $"namespace Sample;\n\n{string.Join("\n\n", types)}\n");
}
