namespace Questline.TestKit;

/// <summary>The working copy that the tests run in.</summary>
public static class Repository
{
    /// <summary>The folder of <c>Questline.slnx</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Questline.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException(
            $"No Questline.slnx above {AppContext.BaseDirectory}: the tests need the working copy they were built from.");
    }
}
