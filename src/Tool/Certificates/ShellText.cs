namespace Questline.Tool.Certificates;

/// <summary>Paths in commands that are to be copied.</summary>
internal static class ShellText
{
    /// <summary>The path as one word of a shell; unchanged where it has nothing that a shell would read otherwise.</summary>
    public static string Quote(string path)
    {
        if (path.All(character => char.IsAsciiLetterOrDigit(character) || "/._-:\\".Contains(character)))
            return path;
        return OperatingSystem.IsWindows() ? $"\"{path}\"" : AlwaysQuote(path);
    }

    public static string AlwaysQuote(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
