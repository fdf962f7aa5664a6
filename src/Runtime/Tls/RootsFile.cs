using Microsoft.Extensions.Logging;
using Microsoft.Win32.SafeHandles;

namespace Questline.Tls;

/// <summary>The file that <c>tls_roots</c> names. Safe to use from several threads at once.</summary>
/// <remarks>
/// It is read on first use and again whenever its time of last write or its length has changed. A file that has become unusable while its
/// replacement is being written does not stop a running sender: the certificates read before stay in force, and a warning is logged.
/// </remarks>
internal sealed class RootsFile(string path, string? password, ILogger logger)
{
    private const int MaxLength = 4 * 1024 * 1024;

    private volatile Version? _current;

    /// <summary>What the file holds now.</summary>
    /// <exception cref="QuestTlsException">The file cannot be used and never could be.</exception>
    public TrustAnchors Anchors()
    {
        var before = _current;
        try
        {
            return Read(before).Anchors;
        }
        catch (QuestTlsException exception) when (before is not null)
        {
            logger.RootsUnreadable(exception);
            return before.Anchors;
        }
    }

    private Version Read(Version? before)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Read(file, before);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(exception);
        }
    }

    private Version Read(SafeFileHandle file, Version? before)
    {
        var written = File.GetLastWriteTimeUtc(file);
        var length = RandomAccess.GetLength(file);
        if (before is not null && before.Written == written && before.Length == length)
            return before;

        return _current = new Version(written, length, TrustAnchors.Only(PemCertificates.Parse(Content(file, length), password)));
    }

    private static byte[] Content(SafeFileHandle file, long length)
    {
        if (length > MaxLength)
            throw UnreadableRoots.TooLarge(MaxLength);

        var content = new byte[length];
        var read = 0;
        while (read < content.Length && RandomAccess.Read(file, content.AsSpan(read), read) is var count and > 0)
            read += count;
        return content[..read];
    }

    private QuestTlsException Unreadable(Exception exception) => exception switch
    {
        _ when Directory.Exists(path) => UnreadableRoots.Directory(),
        FileNotFoundException or DirectoryNotFoundException => UnreadableRoots.Missing(Path.IsPathRooted(path)),
        UnauthorizedAccessException => UnreadableRoots.NotPermitted(),
        _ => UnreadableRoots.Unopenable(exception.GetType().Name),
    };

    private sealed record Version(DateTime Written, long Length, TrustAnchors Anchors);
}
