using System.Globalization;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The values of options as the words of a conf string, as the runtime writes them before it checks them.</summary>
internal static class SettingWords
{
    private static readonly string[] Schemes = ["http", "https", "tcp", "tcps"];

    /// <summary>The scheme of a value of <c>QuestScheme</c>; a word that is none where there is no such value.</summary>
    public static string Scheme(long number) => number >= 0 && number < Schemes.Length ? Schemes[number] : "0";

    /// <summary>The word of a number, a switch or a member of an enum; null where the runtime leaves it out, being the default.</summary>
    public static string? From(ConfKey key, long number) => key.Name switch
    {
        "tls_verify" => number == 0 ? null : Choice(key, number),
        "tls_ca" => Choice(key, number),
        "auto_flush" => number == 0 ? ConfKey.Off : null,
        "gzip" or "tls_check_revocation" => number == 0 ? null : "on",
        _ when number == 0 && key.CanBeOff => ConfKey.Off,
        _ => Number(number),
    };

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The word of a time: whole milliseconds, away from zero.</summary>
    public static string From(ConfKey key, TimeSpan time)
    {
        if (key.CanBeOff && (time == TimeSpan.Zero || time == Timeout.InfiniteTimeSpan))
            return ConfKey.Off;

        long milliseconds = Math.DivRem(time.Ticks, TimeSpan.TicksPerMillisecond, out long rest);
        return Number(milliseconds + Math.Sign(rest));
    }

    private static string Choice(ConfKey key, long number) => number >= 0 && number < key.Choices.Length ? key.Choices[number] : "";
}
