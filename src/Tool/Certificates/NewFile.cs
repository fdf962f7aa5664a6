namespace Questline.Tool.Certificates;

/// <summary>Writes a file that is either complete or not there.</summary>
internal static class NewFile
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const UnixFileMode Everyone = Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <param name="path">The file.</param>
    /// <param name="content">All of it.</param>
    /// <param name="force">Whether it may replace another; one that is there otherwise is an <see cref="IOException"/>.</param>
    /// <param name="isSecret">Whether only its owner may read it. On Windows the rights are those of the folder.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, bool force, bool isSecret = false)
    {
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new DirectoryNotFoundException($"{path} cannot be written: there is no such folder.");

        // A file that is replaced would keep its rights. So each begins as a new one, with the right rights before anything is in it.
        string beginning = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var file = new FileStream(beginning, Options(isSecret)))
                file.Write(content);
            File.Move(beginning, path, force);
        }
        catch
        {
            File.Delete(beginning);
            throw;
        }
    }

    private static FileStreamOptions Options(bool isSecret)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = isSecret ? Owner : Everyone;
        return options;
    }
}
