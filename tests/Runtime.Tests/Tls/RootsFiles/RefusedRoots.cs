using Microsoft.Extensions.Logging.Abstractions;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls.RootsFiles;

/// <summary>What a <c>tls_roots</c> file is answered with that cannot be used.</summary>
internal static class RefusedRoots
{
    public static QuestTlsException Path(string path, string? password = null)
    {
        var refusal = Should.Throw<QuestTlsException>(() => new RootsFile(path, password, NullLogger.Instance).Anchors());

        refusal.Problem.ShouldBe(TlsProblem.UnreadableRoots);
        refusal.Message.ShouldNotContain(path, Case.Sensitive, "a value of the conf string is in the message");
        return refusal;
    }

    public static QuestTlsException Content(byte[] content, string? password = null)
    {
        using var file = new TemporaryFile(content);
        return Path(file.Path, password);
    }
}
