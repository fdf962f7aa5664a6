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

    /// <summary>Replaces a piece of text that one file of the project holds.</summary>
    public static CSharpCompilation Replace(this CSharpCompilation project, string text, string replacement)
    {
        SyntaxTree file = project.SyntaxTrees.Single(tree => tree.ToString().Contains(text, StringComparison.Ordinal));
        string edited = file.ToString().Replace(text, replacement, StringComparison.Ordinal);
        return project.ReplaceSyntaxTree(file, file.WithChangedText(SourceText.From(edited)));
    }
}
