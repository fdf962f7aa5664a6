namespace Questline.Tls;

/// <summary>The TLS part of a sender's configuration.</summary>
/// <param name="Ca">Whom to trust.</param>
/// <param name="RootsPath">The file of trusted certificates; set exactly where <paramref name="Ca"/> is <see cref="TlsCa.PemFile"/>.</param>
/// <param name="RootsPassword">The password of that file, where it has one.</param>
/// <param name="Verify">False only for <c>tls_verify=unsafe_off</c>.</param>
internal sealed record TlsSettings(TlsCa Ca, string? RootsPath, string? RootsPassword, bool Verify)
{
    // The path and the password are values of a conf string, which nothing prints.
    public override string ToString() => $"{nameof(TlsSettings)} {{ {nameof(Ca)} = {Ca}, {nameof(Verify)} = {Verify} }}";
}
