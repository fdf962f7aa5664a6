namespace Questline.Package.Tests.Support;

/// <summary>Where the projects of a folder take packages from.</summary>
internal static class PackageSources
{
    /// <summary>Only the packages that were made here. What they depend on is on this machine, since it was restored to build them.</summary>
    public const string Alone = "<clear />";

    /// <summary>The sources of this machine as well.</summary>
    public const string BesideOthers = "";

    /// <summary>The text of a <c>nuget.config</c>.</summary>
    public static string Configuration(string otherSources, string packed) => $"""
        <configuration>
          <packageSources>
            {otherSources}
            <add key="packed" value="{packed}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="restored" value="{Restored}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private static string Restored => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
