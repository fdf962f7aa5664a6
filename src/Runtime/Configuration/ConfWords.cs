using System.Globalization;
using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>Turns the words and numbers of a conf string into values, and back.</summary>
internal static class ConfWords
{
    private static readonly (QuestScheme Scheme, ConfSchemes Word)[] Schemes =
    [
        (QuestScheme.Http, ConfSchemes.Http),
        (QuestScheme.Https, ConfSchemes.Https),
        (QuestScheme.Tcp, ConfSchemes.Tcp),
        (QuestScheme.Tcps, ConfSchemes.Tcps),
    ];

    private static readonly (TlsCa Ca, string Word)[] Cas =
    [
        (TlsCa.OsRoots, "os_roots"),
        (TlsCa.WebpkiRoots, "webpki_roots"),
        (TlsCa.WebpkiAndOsRoots, "webpki_and_os_roots"),
        (TlsCa.PemFile, "pem_file"),
    ];

    // A value outside the enum becomes a word that the checks refuse, here and below.
    public static ConfSchemes From(QuestScheme scheme) => Array.Find(Schemes, pair => pair.Scheme == scheme).Word;

    public static QuestScheme ToScheme(ConfSchemes word) => Array.Find(Schemes, pair => pair.Word == word).Scheme;

    public static string From(TlsCa ca) => Array.Find(Cas, pair => pair.Ca == ca).Word ?? "";

    public static TlsCa ToTlsCa(string word) => Array.Find(Cas, pair => pair.Word == word).Ca;

    public static string From(TlsVerify verify) => verify switch
    {
        Questline.TlsVerify.On => "on",
        Questline.TlsVerify.UnsafeOff => "unsafe_off",
        _ => "",
    };

    public static TlsVerify ToTlsVerify(string? word) => word == "unsafe_off" ? Questline.TlsVerify.UnsafeOff : Questline.TlsVerify.On;

    public static string From(ProtocolVersion version) => From((long)version);

    public static ProtocolVersion? ToProtocolVersion(string? word) => (ProtocolVersion?)ToNumber(word);

    public static bool ToSwitch(string? word) => word is "on" or "true";

    public static string From(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number; null for <c>off</c>, <c>auto</c> and nothing.</summary>
    public static long? ToNumber(string? word) => NumberRules.Read(word);

    /// <summary>Whole milliseconds, away from zero: what is not nothing must not become nothing.</summary>
    public static string From(TimeSpan time)
    {
        (long milliseconds, long rest) = Math.DivRem(time.Ticks, TimeSpan.TicksPerMillisecond);
        return From(milliseconds + Math.Sign(rest));
    }

    public static TimeSpan? ToTime(string? word) =>
        ToNumber(word) is { } milliseconds ? new TimeSpan(milliseconds * TimeSpan.TicksPerMillisecond) : null;
}
