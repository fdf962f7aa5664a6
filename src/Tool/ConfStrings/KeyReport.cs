using Questline.ConfStrings;

namespace Questline.Tool.ConfStrings;

/// <summary>A row of the key table.</summary>
/// <param name="Key">Its name in a conf string.</param>
/// <param name="Schemes">The schemes that have it.</param>
/// <param name="Value">What it takes, in words.</param>
/// <param name="Default">What holds under HTTP where it is not given; null for nothing.</param>
/// <param name="TcpDefault">The same under TCP.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="IsSecret">Whether its value is never printed.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record KeyReport(
    string Key, IReadOnlyList<string> Schemes, string Value, string? Default, string? TcpDefault, bool IsRequired, bool IsSecret, string Meaning)
{
    private static readonly (ConfSchemes Scheme, string Name)[] AllSchemes =
        [(ConfSchemes.Http, "http"), (ConfSchemes.Https, "https"), (ConfSchemes.Tcp, "tcp"), (ConfSchemes.Tcps, "tcps")];

    public static KeyReport Of(ConfKey key) => new(
        key.Name,
        [.. AllSchemes.Where(scheme => key.AppliesTo(scheme.Scheme)).Select(scheme => scheme.Name)],
        key.Type == ConfValueType.Address ? "addresses" : ValueNames.Describe(key).Replace("`", "", StringComparison.Ordinal),
        key.AppliesTo(ConfSchemes.AnyHttp) ? key.Default(ConfSchemes.Http) : null,
        key.AppliesTo(ConfSchemes.AnyTcp) ? key.Default(ConfSchemes.Tcp) : null,
        key.Type == ConfValueType.Address,
        key.IsSecret,
        key.Description.Replace("`", "", StringComparison.Ordinal));
}
