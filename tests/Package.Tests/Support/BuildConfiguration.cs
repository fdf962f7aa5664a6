namespace Questline.Package.Tests.Support;

/// <summary>The configuration that these tests were built in, and with them all that they take from the build.</summary>
internal static class BuildConfiguration
{
#if DEBUG
    public const string Name = "Debug";
#else
    public const string Name = "Release";
#endif
}
