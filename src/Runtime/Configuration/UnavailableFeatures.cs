using Questline.ConfStrings;

namespace Questline.Configuration;

/// <summary>Refuses what conf strings can say and this version cannot do yet.</summary>
internal static class UnavailableFeatures
{
    public static void Refuse(ConfString conf)
    {
        if ((conf.Scheme & ConfSchemes.AnyTcp) != 0)
        {
            throw new QuestConfigurationException(
                "TCP is not available in this version of Questline: use `http` or `https`.", key: null, PositionOf(conf, 0));
        }
    }

    private static int? PositionOf(ConfString conf, int start) =>
        conf.Entries.All(static entry => entry.KeySpan.HasPosition) ? start : null;
}
