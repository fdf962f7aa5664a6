using System.Net.Http.Headers;
using System.Text;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>Credentials as an <c>Authorization</c> header. QuestDB reads them as UTF-8.</summary>
internal static class HttpCredentials
{
    public static AuthenticationHeaderValue? ToHeader(Credentials? credentials) => credentials switch
    {
        BasicCredentials basic => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{basic.Username}:{basic.Password}"))),
        BearerCredentials bearer => new("Bearer", bearer.Token),
        _ => null,
    };
}
