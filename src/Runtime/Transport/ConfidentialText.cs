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

    /// <summary>Masks whole words only: a user called <c>quest</c> must not take half of <c>questdb</c> away.</summary>
    public string Mask(string text)
    {
        foreach (string value in _values)
        {
            for (int at = 0; (at = text.IndexOf(value, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            {
                if (IsWord(text, at, at + value.Length))
                    text = string.Concat(text.AsSpan(0, at), Masked, text.AsSpan(at + value.Length));
            }
        }

        return text;
    }

    private static bool IsWord(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
