using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>What is wrong with the attributes of the assembly, said once, where they stand.</summary>
internal static class AssemblyRules
{
    public static void Check(SyntaxNodeAnalysisContext context)
    {
        var file = (CompilationUnitSyntax)context.Node;
        if (file.AttributeLists.Count == 0)
            return;

        IAssemblySymbol assembly = context.Compilation.Assembly;
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.ApplicationSyntaxReference is not { } place || place.SyntaxTree != file.SyntaxTree || FindProblem(attribute) is not { } problem)
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                MappingRules.Of(problem.Kind), place.GetSyntax(context.CancellationToken).GetLocation(), assembly.Name, problem.Reason));
        }
    }

    // What a converter of the assembly lacks besides matters only to the members that need it.
    private static Refusal? FindProblem(AttributeData attribute)
    {
        if (TableOptions.IsDefaults(attribute))
            return TableOptions.ReadDefaults(attribute).FindProblem();
        return ConverterReader.IsConverter(attribute) ? ConverterReader.FindProblem(attribute.FirstType(), "...") : null;
    }
}
