using System.Globalization;
using Questline.Generator.Model;

namespace Questline.Generator;

/// <summary>Names the generated files. The compiler wants names that differ in more than case.</summary>
internal static class HintNames
{
    /// <summary>The names that another name equals but for case; nearly always none.</summary>
    public static EquatableArray<string> FindAmbiguous(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The file name of a type, numbered where case alone would tell it from another.</summary>
    public static string FileName(string hintName, EquatableArray<string> ambiguous)
    {
        int number = 1 + ambiguous.Where(other => other.Equals(hintName, StringComparison.OrdinalIgnoreCase)).ToList().IndexOf(hintName);
        return number == 0 ? $"{hintName}.g.cs" : $"{hintName}-{number.ToString(CultureInfo.InvariantCulture)}.g.cs";
    }
}
