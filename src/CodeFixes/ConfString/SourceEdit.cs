using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Questline.Analyzers.ConfStrings;

namespace Questline.CodeFixes.ConfStrings;

/// <summary>A change of the source that mends a conf string.</summary>
/// <param name="Title">What the editor shows.</param>
/// <param name="Key">What edits of the same kind for the same rule have in common.</param>
/// <param name="Tree">The file, which need not be the one of the finding.</param>
/// <param name="Change">The change of its text.</param>
internal sealed record SourceEdit(string Title, string Key, SyntaxTree Tree, TextChange Change)
{
    /// <summary>The edits that a finding brings along, the likeliest first.</summary>
    public static IEnumerable<SourceEdit> AllOf(Diagnostic finding)
    {
        for (int index = 0; finding.Properties.TryGetValue(EditProperties.Action(index), out string? action); index++)
        {
            Location place = finding.AdditionalLocations[index];
            if (place.SourceTree is { } tree)
            {
                var change = new TextChange(place.SourceSpan, finding.Properties[EditProperties.Replacement(index)]!);
                yield return new(finding.Properties[EditProperties.Title(index)]!, $"{action}.{finding.Id}", tree, change);
            }
        }
    }
}
