namespace Questline.Package.Tests.Support;

/// <summary>A user's project on disk.</summary>
public sealed class UserProject(string folder)
{
    /// <summary>Writes one of its files.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    /// <summary>Restores and builds it from nothing.</summary>
    public async Task<BuildLog> BuildAsync(params string[] arguments)
    {
        (bool hasSucceeded, string output) = await Dotnet.RunAsync(
            folder, ["build", "--no-incremental", "-tl:off", "-clp:NoSummary", .. arguments]);
        return new(hasSucceeded, output);
    }

    /// <summary>Restores, builds and publishes it for release.</summary>
    /// <param name="name">The folder for the output, below that of the project.</param>
    public async Task<(BuildLog Log, string Folder)> PublishAsync(string name)
    {
        string published = Path.Combine(folder, name);
        (bool hasSucceeded, string output) = await Dotnet.RunAsync(
            folder, "publish", "-c", "Release", "-o", published, "-tl:off", "-clp:NoSummary");
        return (new(hasSucceeded, output), published);
    }
}
