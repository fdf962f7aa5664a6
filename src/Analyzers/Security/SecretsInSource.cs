using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>QL0205: a secret whose value stands in the source.</summary>
internal static class SecretsInSource
{
    // QuestDB's own, after its installation.
    private const string PublicPassword = "quest";

    public static IEnumerable<Diagnostic> Find(ConfReading reading) => DevelopmentFiles.Contains(reading)
        ? []
        : reading.Conf.Entries.Where(IsSecret).Select(entry => Report(reading, entry));

    private static bool IsSecret(ConfEntry entry) =>
        entry is { IsUnknown: false, Value: { Length: > 0 } value }
        && ConfKeys.Find(entry.Key) is { IsSecret: true }
        && value != PublicPassword
        && !SecretPlaceholders.Contains(value);

    private static Diagnostic Report(ConfReading reading, ConfEntry entry) => Diagnostic.Create(
        Rules.CredentialInSource, reading.Locate(entry.ValueSpan), entry.Key);
}
