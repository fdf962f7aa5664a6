using Microsoft.Win32.SafeHandles;

namespace Questline.Tls;

/// <summary>Reads a file with certificates from the disk: never for ever, and never more than a limit.</summary>
internal static class CertificateFileBytes
{
    private const int MaxLength = 4 * 1024 * 1024;

    /// <exception cref="QuestTlsException">There is no such file, or it cannot be read, or it is too large or no ordinary file.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            // Opening a pipe would wait for its writer, and a device may have no end. Both have no length, so they are never opened.
            long length = Length(path);
            if (length == 0)
                throw UnreadableRoots.Empty();
            if (length > MaxLength)
                throw UnreadableRoots.TooLarge(MaxLength);

            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(file, (int)length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path, exception);
        }
    }

    // The length of a link is that of its own text.
    private static long Length(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo target
        ? target.Length
        : new FileInfo(path).Length;

    // One byte more shows that the file has grown since its length was taken.
    private static byte[] Read(SafeFileHandle file, int length)
    {
        var content = new byte[length + 1];
        var read = 0;
        while (read < content.Length && RandomAccess.Read(file, content.AsSpan(read), read) is var count and > 0)
            read += count;
        return read <= length ? content[..read] : throw new IOException("The file grows while it is read.");
    }

    private static QuestTlsException Unreadable(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => UnreadableRoots.Directory(),
        // A link of the system to an open pipe leads to no file, and yet there is something.
        FileNotFoundException when File.Exists(path) => UnreadableRoots.Empty(),
        FileNotFoundException or DirectoryNotFoundException => UnreadableRoots.Missing(Path.IsPathRooted(path)),
        UnauthorizedAccessException => UnreadableRoots.NotPermitted(),
        _ => UnreadableRoots.Unopenable(exception.GetType().Name),
    };
}
