using System.Net.Http.Headers;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Takes values of the conf string out of what a server says: an error page may repeat the request, its credentials and its host.</summary>
internal sealed class ConfidentialText
{
    private const string Masked = "***";

    private readonly string[] _values;

    private ConfidentialText(IEnumerable<string?> values) =>
        // The longest first: one may be part of another.
        _values = values.OfType<string>().Where(static value => value.Length > 0).OrderByDescending(static value => value.Length).ToArray();

    public static ConfidentialText Of(SenderSettings settings, AuthenticationHeaderValue? authorization)
    {
        IEnumerable<string?> credentials = settings.Credentials is BasicCredentials basic ? [basic.Username, basic.Password] : [];
        return new ConfidentialText([authorization?.Parameter, .. credentials, .. settings.Addresses.Select(static server => server.Host)]);
    }

    public string Mask(string text)
    {
        foreach (string value in _values)
            text = text.Replace(value, Masked, StringComparison.OrdinalIgnoreCase);
        return text;
    }
}
