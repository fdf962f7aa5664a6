using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Publishing;

/// <summary>
/// One program that sends a row to the server of its environment, in each form, with and without consent; published when first asked for.
/// </summary>
public sealed partial class PublishedPrograms(PackedLibrary library)
{
    /// <summary>The exit code where the sender is refused.</summary>
    public const int Refused = 3;

    private const string Source = """
        using Questline;

        try
        {
            await using var sender = QuestSender.FromEnvironment();
            await sender.WriteAsync(new Reading("kitchen", 21.5));
            await sender.FlushAsync();
            return 0;
        }
        catch (QuestTlsException exception)
        {
            Console.Error.WriteLine($"{exception.Problem}: {exception.Message}");
            return 3;
        }

        [QuestTable("readings", ServerTime = true)]
        internal readonly partial record struct Reading([QuestSymbol] string Room, double Temperature);
        """;

    // Warnings in full, for every assembly. A release build that consents is an error elsewhere; this one ships to nobody.
    private const string Common = """
        <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
        <InvariantGlobalization>true</InvariantGlobalization>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        <NoWarn>$(NoWarn);QL0203</NoWarn>
        """;

    private readonly ConcurrentDictionary<(ProgramForm, bool), Lazy<Task<PublishedProgram>>> _published = new();

    /// <summary>The program; the test that asks is skipped where this machine cannot make it.</summary>
    public Task<PublishedProgram> GetAsync(ProgramForm form, bool consents)
    {
        bool isPossible = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;
        Assert.SkipUnless(isPossible, "Needs Linux on x64: that is what the programs are published for.");
        return _published.GetOrAdd((form, consents), _ => new(() => PublishAsync(form, consents))).Value;
    }

    private async Task<PublishedProgram> PublishAsync(ProgramForm form, bool consents)
    {
        string consent = consents ? "<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>" : "";
        UserProject project = library.CreatePublishableProject(Common + PropertiesOf(form) + consent, ("Program.cs", Source));
        (BuildLog log, string folder) = await project.PublishAsync("published");
        Match missing = Missing().Match(log.Output);
        Assert.SkipWhen(missing.Success, $"Needs what this machine and its package sources do not have: {missing.Value}");
        log.HasSucceeded.ShouldBeTrue(log.Output);
        return new PublishedProgram(form, folder, log);
    }

    private static string PropertiesOf(ProgramForm form) => form switch
    {
        ProgramForm.Untrimmed => "<SelfContained>false</SelfContained>",
        ProgramForm.Trimmed => "<PublishTrimmed>true</PublishTrimmed>",
        _ => "<TargetFramework>net8.0</TargetFramework><PublishAot>true</PublishAot><StripSymbols>false</StripSymbols>",
    };

    // A pack of the framework, or the linker.
    [GeneratedRegex(@"NU110[1-3]: [^\r\n]*(App\.Runtime|ILCompiler|ILLink)[^\r\n]*|Platform linker [^\r\n]*")]
    private static partial Regex Missing();
}
