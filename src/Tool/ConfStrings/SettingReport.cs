namespace Questline.Tool.ConfStrings;

/// <summary>A key and what it is set to.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Value">What is in force, with <c>***</c> for whatever may be a secret; null for nothing.</param>
/// <param name="Origin">Where the value comes from.</param>
/// <param name="Problems">The numbers of the problems that it has.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record SettingReport(string Key, string? Value, SettingOrigin Origin, IReadOnlyList<int> Problems, string Meaning);
