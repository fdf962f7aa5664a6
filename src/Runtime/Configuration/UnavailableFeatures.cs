using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>Refuses what conf strings can say and this version cannot do yet.</summary>
internal static class UnavailableFeatures
{
    public static void Refuse(ConfString conf)
    {
        if (conf.Addresses.Count > 1)
        {
            ConfEntry last = conf.Entries.Last(static entry => entry.Key == "addr");
            throw new QuestConfigurationException(
                "Failover between several addresses is not available in this version of Questline: name one server in `addr`.",
                "addr",
                PositionOf(conf, last.KeySpan.Start));
        }
    }

    public static IEnumerable<string> Warnings(ConfString conf) =>
        from key in (string[])["retry_timeout", "retry_max_backoff_millis"]
        where conf.Find(key) is not null
        select $"`{key}` has no effect in this version of Questline, which repeats no request by itself.";

    private static int? PositionOf(ConfString conf, int start) =>
        conf.Entries.All(static entry => entry.KeySpan.HasPosition) ? start : null;
}
