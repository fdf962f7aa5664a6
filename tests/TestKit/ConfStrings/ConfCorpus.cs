using System.Collections.Immutable;

namespace Questline.TestKit.ConfStrings;

/// <summary>
/// Conf strings, good and bad, each with what is wrong with it. The parser, the sender and the analyzer must all say exactly that.
/// </summary>
public static class ConfCorpus
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ConfCase> All { get; } =
    [
        .. new[]
        {
            SchemeCases.All,
            EntryCases.All,
            KeyCases.All,
            SchemeKeyCases.All,
            AddressCases.All,
            NumberCases.All,
            WordCases.All,
            TextCases.All,
            RelationCases.All,
            PublishedCases.All,
        }
        .SelectMany(cases => cases)
        .Select(ConfCase.Parse),
    ];
}
