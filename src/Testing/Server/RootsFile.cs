namespace Questline.Testing.Server;

/// <summary>The root of a server's certificate in a temporary PEM file, for <c>tls_roots</c>.</summary>
internal sealed class RootsFile : IDisposable
{
    public RootsFile(TestCertificate certificate) => certificate.WriteRootPem(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"questline-testing-{Guid.NewGuid():N}.pem");

    public void Dispose() => File.Delete(Path);
}
