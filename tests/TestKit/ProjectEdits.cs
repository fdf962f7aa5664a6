using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit;

/// <summary>Edits that a user makes between two runs of a generator.</summary>
public static class ProjectEdits
{
    /// <summary>Adds a file.</summary>
    public static CSharpCompilation AddFile(this CSharpCompilation project, string source) =>
        project.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            source, (CSharpParseOptions)project.SyntaxTrees[0].Options, $"/consumer/File{project.SyntaxTrees.Length}.cs"));

    /// <summary>Removes the one file that holds a text.</summary>
    public static CSharpCompilation RemoveFile(this CSharpCompilation project, string text) =>
        project.RemoveSyntaxTrees(project.FindFile(text));

    /// <summary>Compiles all files as another version of C#.</summary>
    public static CSharpCompilation Speak(this CSharpCompilation project, LanguageVersion version) =>
        project.RemoveAllSyntaxTrees().AddSyntaxTrees(project.SyntaxTrees.Select(file =>
            file.WithRootAndOptions(file.GetRoot(), ((CSharpParseOptions)file.Options).WithLanguageVersion(version))));

    /// <summary>Replaces a piece of text that one file of the project holds.</summary>
    public static CSharpCompilation Replace(this CSharpCompilation project, string text, string replacement)
    {
        SyntaxTree file = project.FindFile(text);
        string edited = file.ToString().Replace(text, replacement, StringComparison.Ordinal);
        return project.ReplaceSyntaxTree(file, file.WithChangedText(SourceText.From(edited)));
    }

    private static SyntaxTree FindFile(this CSharpCompilation project, string text) =>
        project.SyntaxTrees.Single(tree => tree.ToString().Contains(text, StringComparison.Ordinal));
}
