using Microsoft.CodeAnalysis;

namespace Questline.Benchmarks.Compiling;

/// <summary>A generator that finds the tables and does nothing with them: what the compiler's own search costs.</summary>
internal sealed class AttributeSearch : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(
                "Questline.QuestTableAttribute", static (_, _) => true, static (_, _) => 0),
            static (_, _) => { });
}
