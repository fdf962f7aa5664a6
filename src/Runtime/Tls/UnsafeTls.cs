#if NET9_0_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace Questline.Tls;

/// <summary>The build's consent to <c>tls_verify=unsafe_off</c>: the MSBuild property <c>QuestlineAllowUnsafeTls</c>, see <c>Questline.targets</c>.</summary>
internal static class UnsafeTls
{
    private const string Switch = "Questline.AllowUnsafeTls";

    // Trimming makes this a constant: by the attribute on .NET 9 and later, by ILLink.Substitutions.xml before.
#if NET9_0_OR_GREATER
    [FeatureSwitchDefinition(Switch)]
#endif
    public static bool IsAllowed => AppContext.TryGetSwitch(Switch, out var allowed) && allowed;

    /// <exception cref="QuestTlsException">The settings turn verification off and the build does not allow it.</exception>
    public static void ThrowIfNotAllowed(TlsSettings settings)
    {
        if (settings.Verify || IsAllowed)
            return;

        throw new QuestTlsException(
            TlsProblem.UnsafeOffNotAllowed,
            "`tls_verify=unsafe_off` is not allowed in this build, because it lets anyone pose as the server.",
            "Remove it and trust the server's certificate with `tls_ca=pem_file;tls_roots=/path/to/questdb.crt;`. For development only, put "
            + "`<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>` into a PropertyGroup of the application's project file.");
    }
}
