using System.Security.Cryptography;
using Microsoft.Extensions.Logging;

namespace Questline.Tls;

/// <summary>The file that <c>tls_roots</c> names. Safe to use from several threads at once.</summary>
/// <remarks>
/// It is read for each new connection, and parsed when its content is another: time and length say nothing where a file is copied with its time or a
/// link is turned to another file. A file that has become unusable while its replacement is being written does not stop a running sender: the
/// certificates read before stay in force, and a warning is logged.
/// </remarks>
internal sealed class RootsFile(string path, string? password, ILogger logger)
{
    private readonly object _reading = new();

    private Version? _current;
    private string? _problem;

    /// <summary>What the file holds now.</summary>
    /// <exception cref="QuestTlsException">The file cannot be used and never could be.</exception>
    public TrustAnchors Anchors()
    {
        lock (_reading)
        {
            try
            {
                _current = Read(_current);
                _problem = null;
            }
            catch (QuestTlsException exception) when (_current is not null)
            {
                // Once for each problem, not for each connection.
                if (exception.Message != _problem)
                    logger.RootsUnreadable(exception);
                _problem = exception.Message;
            }

            return _current.Anchors;
        }
    }

    private Version Read(Version? before)
    {
        var content = CertificateFileBytes.Read(path);
        var hash = SHA256.HashData(content);
        return before is not null && hash.AsSpan().SequenceEqual(before.Hash) ? before : Parse(content, hash);
    }

    private Version Parse(byte[] content, byte[] hash)
    {
        var roots = RootsContent.Read(content, password);
        if (QuestionableRoots.In(roots, DateTime.UtcNow) is { Count: > 0 } notices)
            logger.RootsQuestionable(string.Join(' ', notices));
        return new Version(hash, TrustAnchors.Only(roots.Certificates));
    }

    private sealed record Version(byte[] Hash, TrustAnchors Anchors);
}
