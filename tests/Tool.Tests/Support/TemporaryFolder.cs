namespace Questline.Tool.Tests;

/// <summary>A folder that lives as long as a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-tool-");

    public string Path => _folder.FullName;

    /// <summary>The path of a file in it.</summary>
    public string File(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    /// <summary>Writes a file, and gives its path.</summary>
    public string Write(string name, byte[] content)
    {
        System.IO.File.WriteAllBytes(File(name), content);
        return File(name);
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => _folder.Delete(recursive: true);
}
