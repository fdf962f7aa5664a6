namespace Questline.Generator.Model;

/// <summary>A row type.</summary>
/// <param name="FullName">The type as C# names it anywhere, beginning with <c>global::</c>.</param>
/// <param name="IsReference">Whether a row can be null.</param>
internal sealed record RowTypeModel(string FullName, bool IsReference);
