using System.Text.RegularExpressions;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Tells conf strings from the other texts of a configuration file, such as URLs.</summary>
internal static class ConfBeginning
{
    // What a misspelt beginning still has: a scheme, one colon at least, and a key.
    private static readonly Regex Misspelt = new(
        @"^(?<scheme>[A-Za-z]{2,8})::?(?<key>[a-z_]+)=", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static bool IsConfString(string text) => ConfLiterals.IsBeginning(text) || IsMisspelt(text);

    // Those of other transports, which are for other clients, are near to none of ours.
    private static bool IsMisspelt(string text)
    {
        Match match = Misspelt.Match(text);
        string scheme = match.Groups["scheme"].Value;
        return match.Success
            && ConfKeys.Find(match.Groups["key"].Value) is not null
            && (SchemeNames.Find(scheme) != ConfSchemes.None || SchemeNames.Nearest(scheme) is not null);
    }
}
