namespace Questline.Tls.Tests;

/// <summary>The files that a TLS server of another process reads.</summary>
internal sealed class ServerFiles(DirectoryInfo folder, TlsSetup setup)
{
    /// <summary>Lets it use keys, signatures and versions that are not safe any more.</summary>
    public const string AnyCipher = "DEFAULT@SECLEVEL=0";

    public string Leaf { get; } = Write(folder, "leaf.pem", Pem.Of([setup.Leaf.Certificate]));

    /// <summary>What is sent behind the leaf.</summary>
    public string Along { get; } = Write(folder, "along.pem", Pem.Of(setup.Presented.Skip(1)));

    /// <summary>All that is sent.</summary>
    public string Chain { get; } = Write(folder, "chain.pem", Pem.Of(setup.Presented));

    public string Key { get; } = Write(folder, "leaf.key", setup.Leaf.KeyPem);

    /// <summary>The root for client certificates; an empty file where none are demanded.</summary>
    public string ClientAuthority { get; } =
        Write(folder, "clients.pem", setup.ClientAuthority is { } authority ? Pem.Of([authority.Certificate]) : "");

    private static string Write(DirectoryInfo folder, string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }
}
