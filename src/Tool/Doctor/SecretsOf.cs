using Questline.Configuration;
using Questline.Tool.ConfStrings;
using Questline.Transport;

namespace Questline.Tool.Doctor;

/// <summary>Takes what a configuration keeps secret out of texts that nobody foresaw.</summary>
internal sealed class SecretsOf(SenderSettings settings)
{
    private readonly ConfidentialText _ofHttp = ConfidentialText.Of(settings, HttpCredentials.ToHeader(settings.Credentials));

    private readonly string[] _others =
        [.. new[] { settings.Tls.RootsPassword, (settings.Credentials as EcdsaCredentials)?.PrivateKey }.OfType<string>().Where(secret => secret.Length > 0)];

    public string Mask(string text) => _others.Aggregate(
        _ofHttp.Mask(text), (masked, secret) => masked.Replace(secret, ShownConf.Mask, StringComparison.Ordinal));
}
