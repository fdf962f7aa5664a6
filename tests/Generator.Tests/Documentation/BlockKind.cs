namespace Questline.Generator.Tests.Documentation;

/// <summary>The words that stand behind <c>csharp</c>, and say what a block is where it is not simply compiled.</summary>
internal static class BlockKind
{
    /// <summary>Compiled in a debug build.</summary>
    public const string Usual = "";

    /// <summary>Compiled in a release build.</summary>
    public const string Release = "release";

    /// <summary>Compiled in a debug build of a project that sets <c>QuestlineAllowUnsafeTls</c>.</summary>
    public const string UnsafeTls = "unsafe-tls";

    /// <summary>A piece of what the generator makes of the first block of the page.</summary>
    public const string Generated = "generated";

    /// <summary>A piece of a file of this repository.</summary>
    public const string Source = "source";

    /// <summary>For the official client, net-questdb-client, which the tests do not have.</summary>
    public const string OfficialClient = "official-client";

    /// <summary>Those that are compiled.</summary>
    public static IReadOnlyList<string> Compiled { get; } = [Usual, Release, UnsafeTls];

    public static IReadOnlyList<string> All { get; } = [.. Compiled, Generated, Source, OfficialClient];
}
