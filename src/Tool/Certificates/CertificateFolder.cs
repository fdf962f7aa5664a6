using System.Text;

namespace Questline.Tool.Certificates;

/// <summary>The folder that a set of certificates goes into, and the names in it.</summary>
internal sealed class CertificateFolder(string path)
{
    private const string IgnoreKeys = "*.key";

    /// <summary>The authority's certificate, which clients trust.</summary>
    public string Authority => Path.Combine(path, "ca.crt");

    /// <summary>The server's certificate and the authority's.</summary>
    public string ServerChain => Path.Combine(path, "server.crt");

    /// <summary>The server's private key.</summary>
    public string ServerKey => Path.Combine(path, "server.key");

    private string Ignored => Path.Combine(path, ".gitignore");

    /// <exception cref="CertificateRefusal">One of the files exists.</exception>
    public void ThrowIfTaken()
    {
        if (new[] { Authority, ServerChain, ServerKey }.FirstOrDefault(Path.Exists) is { } taken)
            throw new CertificateRefusal($"{taken} exists. Name another folder with --out, or replace its certificates and its key with --force.");
    }

    /// <summary>Writes all files; the folder is made where it is missing.</summary>
    public void Write(IssuedCertificates certificates, bool force)
    {
        Directory.CreateDirectory(path);
        if (!Path.Exists(Ignored))
            NewFile.Write(Ignored, Encoding.ASCII.GetBytes($"# Private keys stay on this machine.\n{IgnoreKeys}\n"), force: false);
        NewFile.Write(ServerKey, Encoding.ASCII.GetBytes(certificates.ServerKey), force, isSecret: true);
        NewFile.Write(ServerChain, Encoding.ASCII.GetBytes(certificates.ServerChain), force);
        NewFile.Write(Authority, Encoding.ASCII.GetBytes(certificates.Authority), force);
    }

    /// <summary>Whether Git leaves the key alone: false where the folder had a <c>.gitignore</c> that does not say so.</summary>
    public bool IgnoresKeys => File.ReadLines(Ignored).Any(line => line.Trim() is IgnoreKeys or "*" or "server.key");
}
