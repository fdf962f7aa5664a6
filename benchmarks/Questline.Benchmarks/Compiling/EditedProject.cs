using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Benchmarks.Compiling;

/// <summary>A project in an editor: each version of it is generated from the state that the one before left.</summary>
internal sealed class EditedProject
{
    private readonly SampleEdit _edit;
    private readonly int _file;
    private CSharpCompilation _project;
    private GeneratorDriver _driver;
    private int _keystrokes;

    public EditedProject(IIncrementalGenerator generator, CSharpCompilation project, SampleEdit edit)
    {
        _edit = edit;
        _file = project.SyntaxTrees.Select(edit.IsIn).ToList().IndexOf(true);
        _project = project;
        _driver = SampleProject.CreateDriver(generator).RunGenerators(project);
    }

    public void Type()
    {
        SyntaxTree file = _project.SyntaxTrees[_file];
        _project = _project.ReplaceSyntaxTree(file, _edit.Apply(file, ++_keystrokes));
    }

    public GeneratorDriver Generate() => _driver = _driver.RunGenerators(_project);
}
