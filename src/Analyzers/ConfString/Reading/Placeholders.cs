using System.Text.RegularExpressions;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Marks that other code replaces before the text becomes a conf string: <c>{0}</c> of a format, <c>${NAME}</c>, <c>#{Name}</c>,
/// <c>$(Name)</c>, <c>%NAME%</c>, <c>&lt;host&gt;</c>, <c>__NAME__</c>, <c>...</c>, <c>***</c>,
/// the word <c>port</c> where a port stands, <c>USER</c> and any other word in capital letters that is a whole value, and <c>[:port]</c> of a synopsis.
/// </summary>
internal static class Placeholders
{
    private static readonly Regex Mark = new(
        @"[$#]?\{[^{}]*\}|\$\([^()]*\)|%\w+%|<[^<>]*>|__\w+?__|\.{3,}|…|\*{3,}|(?<=:)(?:port|PORT)\b|(?<=[=,:])[A-Z][A-Z0-9_]+(?=[:,;]|$)|\[:?[A-Za-z]+\]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>The text with each mark as an unknown part.</summary>
    public static MappedText Hide(MappedText text)
    {
        string hidden = Mark.Replace(text.Text, static mark => new string(MappedText.Unknown, mark.Length));
        return hidden == text.Text ? text : text.With(hidden);
    }
}
