using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Security;

/// <summary>Another assembly that a project references.</summary>
internal static class OtherAssembly
{
    public static MetadataReference Compile(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Other", [CSharpSyntaxTree.ParseText(source)], ReferenceAssemblies.WithQuestline, new(OutputKind.DynamicallyLinkedLibrary));
        var image = new MemoryStream();
        compilation.Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
