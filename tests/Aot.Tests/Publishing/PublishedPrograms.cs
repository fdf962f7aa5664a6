using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Questline.Package.Tests.Support;
using Questline.TestKit;

namespace Questline.Aot.Tests.Publishing;

/// <summary>The program of <c>samples/Aot</c> in each form, made with the package; published when first asked for.</summary>
public sealed partial class PublishedPrograms(PackedLibrary library)
{
    // Warnings in full, for every assembly.
    private const string Common = """
        <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
        <RootNamespace>Aot</RootNamespace>
        <InvariantGlobalization>true</InvariantGlobalization>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        """;

    // A release build that consents is an error elsewhere; this one ships to nobody.
    private const string Consent = "<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls><NoWarn>$(NoWarn);QL0203</NoWarn>";

    private readonly Dictionary<(ProgramForm, LibraryPart), Task<PublishedProgram>> _published = [];

    /// <summary>The program; the test that asks is skipped where this machine cannot make it.</summary>
    public Task<PublishedProgram> GetAsync(ProgramForm form, LibraryPart part)
    {
        bool isPossible = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;
        Assert.SkipUnless(isPossible, "Needs Linux on x64: that is what the programs are published for.");
        if (!_published.TryGetValue((form, part), out Task<PublishedProgram>? program))
            _published[(form, part)] = program = PublishAsync(form, part);

        return program;
    }

    private async Task<PublishedProgram> PublishAsync(ProgramForm form, LibraryPart part)
    {
        bool isWhole = part == LibraryPart.Whole;
        UserProject project = library.CreatePublishableProject(
            Common + PropertiesOf(form) + (isWhole ? Consent : ""), isWhole ? [.. Sources(), Roots()] : Sources());
        (BuildLog log, string folder) = await project.PublishAsync("published");
        Match missing = Missing().Match(log.Output);
        Assert.SkipWhen(missing.Success, $"Needs what this machine and its package sources do not have: {missing.Value}");
        log.HasSucceeded.ShouldBeTrue(log.Output);
        return new PublishedProgram(form, folder, log);
    }

    private static (string Name, string Text)[] Sources() =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "samples/Aot"), "*.cs")
            .Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
    ];

    // What an application with a host has as well.
    private (string Name, string Text) Roots() => ("Directory.Build.targets", $"""
        <Project>
          <ItemGroup>
            <PackageReference Include="Questline.Extensions.Hosting" Version="{library.Version}" />
            <TrimmerRootAssembly Include="Questline;Questline.Extensions.Hosting" />
          </ItemGroup>
        </Project>
        """);

    private static string PropertiesOf(ProgramForm form) => form switch
    {
        ProgramForm.Untrimmed => "<SelfContained>false</SelfContained>",
        ProgramForm.Trimmed => "<PublishTrimmed>true</PublishTrimmed>",
        _ => "<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot>",
    };

    // A pack of the framework, or the linker.
    [GeneratedRegex(@"NU110[1-3]: [^\r\n]*(App\.Runtime|ILCompiler|ILLink)[^\r\n]*|Platform linker [^\r\n]*")]
    private static partial Regex Missing();
}
