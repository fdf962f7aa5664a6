using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Analyzers;

/// <summary>A stretch of a file, of source or of any other text. Prints as compilers print it, counted from 1.</summary>
internal readonly record struct FilePlace(string Path, LinePositionSpan Lines)
{
    /// <summary>Where a diagnostic is; null for one of the whole project.</summary>
    public static FilePlace? Of(Location location)
    {
        if (location == Location.None)
            return null;
        FileLinePositionSpan lines = location.GetLineSpan();
        return new(lines.Path, lines.Span);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Path}({Lines.Start.Line + 1},{Lines.Start.Character + 1},{Lines.End.Line + 1},{Lines.End.Character + 1})");
}
