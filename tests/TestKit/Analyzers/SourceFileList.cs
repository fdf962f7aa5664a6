using System.Collections;
using System.Globalization;

namespace Questline.TestKit.Analyzers;

/// <summary>Files of one kind in a test's project. Without a name they get <c>/0/Test0.cs</c>, <c>/0/Test1.cs</c> and so on.</summary>
public sealed class SourceFileList : IEnumerable<(string FileName, string Content)>
{
    /// <summary>What the first file of source is called.</summary>
    internal const string FirstSource = "/0/Test0.cs";

    private readonly List<(string FileName, string Content)> _files = [];
    private readonly string _prefix;
    private readonly string _extension;

    internal SourceFileList(string prefix, string extension)
    {
        _prefix = prefix;
        _extension = extension;
    }

    /// <summary>How many there are.</summary>
    public int Count => _files.Count;

    /// <summary>Adds a file.</summary>
    /// <param name="content">Its text, which may be marked.</param>
    public void Add(string content) =>
        _files.Add((string.Create(CultureInfo.InvariantCulture, $"/0/{_prefix}{_files.Count}{_extension}"), content));

    /// <summary>Adds a file.</summary>
    /// <param name="file">Its full path, and its text, which may be marked.</param>
    public void Add((string FileName, string Content) file) => _files.Add(file);

    /// <inheritdoc/>
    public IEnumerator<(string FileName, string Content)> GetEnumerator() => _files.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
