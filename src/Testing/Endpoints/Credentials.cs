using System.Text;

namespace Questline.Testing.Endpoints;

/// <summary>The values of the <c>Authorization</c> header that open the door. The scheme word's letter case counts, as on the real server.</summary>
internal sealed class Credentials(QuestTestServerOptions options)
{
    private readonly HashSet<string> _accepted = [.. Accepted(options)];

    public bool Allow(string? authorization) => _accepted.Count == 0 || (authorization is not null && _accepted.Contains(authorization));

    private static IEnumerable<string> Accepted(QuestTestServerOptions options)
    {
        if (options.Username is not null)
            yield return "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}"));
        if (options.Token is not null)
            yield return "Bearer " + options.Token;
    }
}
