using System.IO.Compression;
using System.Xml.Linq;

namespace Questline.Package.Tests.Contents;

/// <summary>What a package says of itself.</summary>
internal sealed class Nuspec
{
    private readonly XElement _metadata;

    private Nuspec(XElement metadata) => _metadata = metadata;

    /// <summary>The commit that it was made of.</summary>
    public string? Commit => Find("repository")?.Attribute("commit")?.Value;

    /// <summary>What it needs, as <c>framework: package version</c>.</summary>
    public IEnumerable<string> Dependencies => Grouped("dependencies", static dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}");

    /// <summary>The shared frameworks that it needs, as <c>framework: name</c>.</summary>
    public IEnumerable<string> FrameworkReferences => Grouped("frameworkReferences", static reference => reference.Attribute("name")!.Value);

    /// <summary>The text of one element; null if there is none.</summary>
    public string? this[string element] => Find(element)?.Value;

    public static Nuspec Read(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.Entries.Single(static entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return new(XElement.Load(stream).Elements().Single());
    }

    private XElement? Find(string element) => _metadata.Elements().SingleOrDefault(child => child.Name.LocalName == element);

    private IEnumerable<string> Grouped(string element, Func<XElement, string> describe) =>
        from framework in Find(element)?.Elements() ?? []
        from item in framework.Elements()
        select $"{framework.Attribute("targetFramework")!.Value}: {describe(item)}";
}
