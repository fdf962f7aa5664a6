using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline.Tls.Tests;

/// <summary>An operating system's store of this process alone; that of the machine is not touched.</summary>
internal static partial class OperatingSystemStore
{
    /// <summary>On Linux the store is what two variables name; on other systems it is the machine's.</summary>
    public static bool IsOurs => OperatingSystem.IsLinux();

    // Before anything asks for the store, which is read once.
    [ModuleInitializer]
    internal static void Fill()
    {
        if (!IsOurs)
            return;

        var folder = Directory.CreateTempSubdirectory("questline-store-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var store = Path.Combine(folder.FullName, "roots.pem");
        File.WriteAllText(store, Pem.Of(Authorities.OfOperatingSystem));
        SetVariable("SSL_CERT_FILE", store);
        SetVariable("SSL_CERT_DIR", folder.CreateSubdirectory("none").FullName);
    }

    // The framework reads them with getenv, which does not see what Environment.SetEnvironmentVariable sets.
    private static void SetVariable(string name, string value)
    {
        if (setenv(name, value, 1) != 0)
            throw new InvalidOperationException($"{name} cannot be set.");
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);
}
