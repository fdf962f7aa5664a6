using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using Questline.Tool.Certificates;

namespace Questline.Tool.Doctor;

/// <summary>The options that name a client certificate. A conf string has no key for one.</summary>
internal sealed class ClientCertificateOptions
{
    private readonly Option<string> _certificate = new("--client-certificate")
    {
        Description = "What is shown to a server that demands a client certificate: PEM, or a PKCS#12 store",
        HelpName = "file",
    };

    private readonly Option<string> _key = new("--client-key")
    {
        Description = "Its private key as PEM, where that is in another file",
        HelpName = "file",
    };

    private readonly Option<string> _passwordFile = PasswordSource.Option();

    public ClientCertificateOptions(Command command)
    {
        _certificate.Validators.Add(FilePath.Validate(_certificate));
        _key.Validators.Add(FilePath.Validate(_key));
        command.Add(_certificate);
        command.Add(_key);
        command.Add(_passwordFile);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_key) is not null && result.GetResult(_certificate) is null)
                result.AddError("--client-key has no use without --client-certificate.");
        });
    }

    /// <summary>Null where none is named.</summary>
    /// <exception cref="CertificateRefusal">It cannot be used.</exception>
    public X509Certificate2? Read(ParseResult arguments) => arguments.GetValue(_certificate) is { } certificate
        ? ClientCertificateFile.Read(
            certificate, arguments.GetValue(_key), PasswordSource.Read(arguments.GetValue(_passwordFile), Environment.GetEnvironmentVariable))
        : null;
}
