using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.Generator.Caching;
using Questline.TestKit;

namespace Questline.Generator.Tests.Caching;

/// <summary>What was read of the tables serves on after an edit that no table depends on.</summary>
public class ReuseTests
{
    private const string Other = """
        // The first remark.
        namespace Demo;

        /// <summary>A class.</summary>
        public class Other // A remark.
        {
            public int Count() { return 1; }

            public int Size => 10;

            public System.Func<int> Later = () => { return 1000; };

            [field: QuestColumn("half")]
            public double Half { get { return 100; } }
        }
        """;

    private static CSharpCompilation Project { get; } = Consumer.Create([TableSource.Trade, Other]);

    [Fact]
    public void After_no_edit() => IsReused(project => project.Clone()).ShouldBeTrue();

    [Theory]
    [InlineData("return 1;", "return 2;")]
    [InlineData("return 1;", "int two = 2; { return two; }")]
    [InlineData("return 1;", "return 1")]
    [InlineData("=> 10", "=> 20")]
    [InlineData("return 100;", "return 200;")]
    [InlineData("return 1000;", "return 2000;")]
    public void After_an_edit_in_a_body(string text, string replacement) => IsReused(text, replacement).ShouldBeTrue();

    [Theory]
    [InlineData("A remark", "Another remark")]
    [InlineData("A class", "Another class")]
    [InlineData("public int Size", "\n    public   int Size")]
    public void After_an_edit_of_a_comment_or_a_space(string text, string replacement) => IsReused(text, replacement).ShouldBeTrue();

    [Theory]
    [InlineData("public int Count", "public long Count")]
    [InlineData("{ return 1; }", "=> 1;")]
    [InlineData("int Size => 10;", "int Size;")]
    public void Not_after_an_edit_of_a_declaration(string text, string replacement) => IsReused(text, replacement).ShouldBeFalse();

    [Theory]
    [InlineData("return 100;", "return field;")]
    [InlineData("return 1;", "\n#nullable disable\n")]
    public void Not_after_an_edit_in_a_body_that_reaches_out_of_it(string text, string replacement) => IsReused(text, replacement).ShouldBeFalse();

    [Fact]
    public void Not_after_a_comment_at_the_top_that_may_say_that_the_file_is_generated() =>
        IsReused("The first remark", "Another remark").ShouldBeFalse();

    [Fact]
    public void Not_after_a_file_is_renamed() =>
        IsReused(project => project.ReplaceSyntaxTree(OtherFile, OtherFile.WithFilePath("/consumer/Renamed.cs"))).ShouldBeFalse();

    [Fact]
    public void Not_after_the_options_of_a_file_change()
    {
        SyntaxTree changed = OtherFile.WithRootAndOptions(
            OtherFile.GetRoot(TestContext.Current.CancellationToken),
            ((CSharpParseOptions)OtherFile.Options).WithPreprocessorSymbols("DEBUG"));

        IsReused(project => project.ReplaceSyntaxTree(OtherFile, changed)).ShouldBeFalse();
    }

    [Fact]
    public void No_earlier_compilation_is_kept_alive()
    {
        (GeneratorDriver driver, WeakReference earlier) = RunTwice();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        earlier.IsAlive.ShouldBeFalse();
        GC.KeepAlive(driver);
    }

    private static SyntaxTree OtherFile => Project.SyntaxTrees.Single(tree => tree.ToString() == Other);

    private static bool IsReused(string text, string replacement) => IsReused(project => project.Replace(text, replacement));

    private static bool IsReused(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var before = new Declarations(Project, earlier: null);
        return new Declarations(edit(Project), before).Tables == before.Tables;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Earlier) RunTwice()
    {
        CSharpCompilation earlier = Project.Clone();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new TableGenerator())
            .RunGenerators(earlier)
            .RunGenerators(Project.Replace("return 1;", "return 2;"));
        return (driver, new(earlier));
    }
}
