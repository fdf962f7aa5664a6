using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Analyzers;

/// <summary>
/// A diagnostic that a test expects. What is not said of it is not compared, but for the place: without one, the diagnostic must have none.
/// </summary>
public readonly record struct DiagnosticResult
{
    /// <summary>Expects a diagnostic of an id, with any severity and message.</summary>
    public DiagnosticResult(string id) => Id = id;

    /// <summary>Expects a diagnostic of an id and a severity, with any message.</summary>
    public DiagnosticResult(string id, DiagnosticSeverity severity)
        : this(id) => Severity = severity;

    /// <summary>Expects a diagnostic of a rule, with the severity that it has by default.</summary>
    public DiagnosticResult(DiagnosticDescriptor rule)
        : this(rule.Id, rule.DefaultSeverity) => MessageFormat = rule.MessageFormat.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the diagnostic is called.</summary>
    public string Id { get; }

    /// <summary>How bad it is, in effect; null for any.</summary>
    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>What it says; null for anything.</summary>
    public string? Message { get; private init; }

    /// <summary>The number of the mark where it is; null where <see cref="Place"/> says it, or neither.</summary>
    public int? MarkupKey { get; private init; }

    /// <summary>Where it is; null where <see cref="MarkupKey"/> says it, or nowhere.</summary>
    internal FilePlace? Place { get; private init; }

    private string? MessageFormat { get; init; }

    /// <summary>Expects an error of the compiler.</summary>
    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    /// <summary>Expects another severity.</summary>
    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    /// <summary>Expects a message.</summary>
    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    /// <summary>Expects the rule's message with these arguments in it.</summary>
    /// <exception cref="InvalidOperationException">The rule is not known, and so neither is its message.</exception>
    public DiagnosticResult WithArguments(params object[] arguments) => MessageFormat is null
        ? throw new InvalidOperationException($"The message of {Id} is not known; say all of it with {nameof(WithMessage)}.")
        : WithMessage(string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments));

    /// <summary>Expects it at the mark <c>{|#key:code|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => this with { MarkupKey = markupKey, Place = null };

    /// <summary>Expects it in the first file between two places, counted from 1.</summary>
    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(SourceFileList.FirstSource, startLine, startColumn, endLine, endColumn);

    /// <summary>Expects it in a file between two places, counted from 1.</summary>
    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn)
    {
        LinePositionSpan lines = new(new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1));
        return this with { MarkupKey = null, Place = new(path, lines) };
    }

    /// <summary>Expects it at the place that its mark has.</summary>
    internal DiagnosticResult Locate(IReadOnlyDictionary<int, FilePlace> places) => MarkupKey switch
    {
        null => this,
        int key when places.TryGetValue(key, out FilePlace place) => At(place),
        int key => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"No file has a mark {{|#{key}:...|}}.")),
    };

    /// <summary>Expects it at a place.</summary>
    internal DiagnosticResult At(FilePlace place) => this with { MarkupKey = null, Place = place };

    /// <summary>How much of a diagnostic is compared.</summary>
    internal int Precision => (Severity is null ? 0 : 1) + (Message is null ? 0 : 1);

    /// <summary>Whether a diagnostic is the expected one.</summary>
    internal bool Matches(Diagnostic diagnostic) =>
        diagnostic.Id == Id
        && FilePlace.Of(diagnostic.Location) == Place
        && (Severity is null || Severity == diagnostic.Severity)
        && (Message is null || Message == diagnostic.GetMessage(CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Place?.ToString() ?? "no place"}: {Severity?.ToString().ToLowerInvariant() ?? "any severity"} {Id}: {Message ?? "any message"}";
}
