using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>Finds <c>tls_verify=unsafe_off</c> in conf strings.</summary>
internal static class UnsafeOffEntries
{
    private const string Roots = "tls_roots=certs/questdb.crt";

    /// <param name="reading">The conf string.</param>
    /// <param name="rule">What the entry breaks.</param>
    public static IEnumerable<Diagnostic> Find(ConfReading reading, DiagnosticDescriptor rule)
    {
        // Without TLS the entry is refused as it is.
        bool isTls = reading.Conf.Scheme == ConfSchemes.None || (reading.Conf.Scheme & ConfSchemes.AnyTls) != 0;
        return isTls && !IsFoundAsValue(reading)
            ? reading.Conf.Entries.Where(IsUnsafeOff).Select(entry => Report(reading, entry, rule))
            : [];
    }

    // In C#, calls and properties have the value from somewhere, and it is found there.
    private static bool IsFoundAsValue(ConfReading reading) => reading.Origin is ConfOrigin.Settings or ConfOrigin.SomeSettings;

    private static bool IsUnsafeOff(ConfEntry entry) => entry is { Key: "tls_verify", Value: "unsafe_off" };

    private static Diagnostic Report(ConfReading reading, ConfEntry entry, DiagnosticDescriptor rule) =>
        ConfEdits.Attach(rule, Locate(reading, entry), reading, [Mend(reading, entry)]);

    // In C# the value may be a constant that stands far away.
    private static Location Locate(ConfReading reading, ConfEntry entry)
    {
        Location whole = reading.Locate(entry.KeySpan.Start, Length(entry));
        bool isTogether = reading.Origin == ConfOrigin.ConfigurationFile
            || reading.CanEdit(entry.KeySpan.Start, Length(entry))
            || reading.Location.SourceSpan.Contains(whole.SourceSpan);
        return isTogether ? whole : reading.Locate(entry.KeySpan);
    }

    private static int Length(ConfEntry entry) => entry.ValueSpan.End - entry.KeySpan.Start;

    private static ConfEdit Mend(ConfReading reading, ConfEntry entry)
    {
        string? ca = reading.Conf.Find("tls_ca");
        if (reading.Conf.Find("tls_roots") is not null || ca is not (null or "pem_file"))
            return ConfEdits.Remove(reading, entry);

        string replacement = ca is null ? $"tls_ca=pem_file;{Roots}" : Roots;
        return new("TrustFile", "Trust the certificates in a file", entry.KeySpan.Start, Length(entry), replacement);
    }
}
