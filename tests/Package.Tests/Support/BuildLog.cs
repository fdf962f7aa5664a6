using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Questline.Package.Tests.Support;

/// <summary>What a build said.</summary>
public sealed partial record BuildLog(bool HasSucceeded, string Output)
{
    /// <summary>The findings of Questline's rules, each once, in the order of ids and places.</summary>
    public ImmutableArray<Finding> Findings { get; } =
    [
        .. Lines().Matches(Output)
            .Select(static line => new Finding(
                line.Groups["id"].Value,
                line.Groups["severity"].Value,
                Path.GetFileName(line.Groups["file"].Value),
                Number(line.Groups["line"].Value),
                Number(line.Groups["column"].Value)))
            .Distinct()
            .OrderBy(static finding => finding.Id, StringComparer.Ordinal)
            .ThenBy(static finding => finding.File, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Line),
    ];

    private static int Number(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>QL\d{4}):", RegexOptions.Multiline)]
    private static partial Regex Lines();
}

/// <summary>One finding; the compiler itself is the file where it has no place.</summary>
public sealed record Finding(string Id, string Severity, string File, int Line, int Column);
