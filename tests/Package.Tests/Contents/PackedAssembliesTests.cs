using System.Text;
using Questline.Package.Tests.Support;
using Questline.TestKit;

namespace Questline.Package.Tests.Contents;

/// <summary>The assemblies that ship: to be stepped into anywhere, and without a trace of the machine that built them.</summary>
public class PackedAssembliesTests(PackedLibrary library)
{
    [Fact]
    public void Each_assembly_holds_its_symbols_with_the_places_of_its_sources()
    {
        foreach ((string name, byte[] content) in PackedAssemblies.Of(library))
        {
            IReadOnlyList<string> sources = PackedAssemblies.Sources(content);
            sources.ShouldNotBeEmpty(name);
            sources.ShouldAllBe(static source => source.StartsWith("/_/", StringComparison.Ordinal), name);
        }
    }

    [Fact]
    public void No_assembly_names_a_folder_of_this_machine()
    {
        byte[] root = Encoding.UTF8.GetBytes(Repository.Root);
        byte[] wideRoot = Encoding.Unicode.GetBytes(Repository.Root);

        PackedAssemblies.Of(library)
            .Where(assembly => Contains(assembly.Content, root) || Contains(assembly.Content, wideRoot))
            .Select(static assembly => assembly.Name)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_same_sources_give_the_same_assemblies() =>
        PackedAssemblies.Of(library).ShouldAllBe(static assembly => PackedAssemblies.IsReproducible(assembly.Content));

    private static bool Contains(byte[] content, byte[] text) => content.AsSpan().IndexOf(text) >= 0;
}
