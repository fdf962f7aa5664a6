using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>A value of a JSON file that is no object and no array.</summary>
/// <param name="Path">The keys on the way to it, as configuration joins them: <c>Servers:Addresses:0</c>.</param>
/// <param name="Key">Where the last of them that is written stands, without its quotes.</param>
/// <param name="Value">The text of a string; of another value, the characters that it is written with.</param>
/// <param name="IsString">Whether it is a string.</param>
internal sealed record JsonScalar(string Path, TextSpan Key, MappedText Value, bool IsString)
{
    public bool IsNull => !IsString && Value.Text == "null";
}
