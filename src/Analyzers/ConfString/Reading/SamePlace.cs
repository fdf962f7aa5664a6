using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Findings of the same rule in the same place that say the same are the same, however they were found.</summary>
internal sealed class SamePlace : IEqualityComparer<Diagnostic>
{
    public static readonly SamePlace Comparer = new();

    public bool Equals(Diagnostic? left, Diagnostic? right) =>
        left?.Id == right?.Id
        && left?.Location == right?.Location
        && left?.GetMessage(CultureInfo.InvariantCulture) == right?.GetMessage(CultureInfo.InvariantCulture);

    public int GetHashCode(Diagnostic diagnostic) => diagnostic.Id.GetHashCode() ^ diagnostic.Location.SourceSpan.GetHashCode();
}
