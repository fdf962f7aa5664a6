using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

/// <summary>Verifies QL0001 at the marked places, and that no code is generated.</summary>
internal static class Refusal
{
    /// <summary>Returns the only message.</summary>
    public static string Verify(string markup, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        VerifyAll(markup, languageVersion).ShouldHaveSingleItem();

    public static IReadOnlyList<string> VerifyAll(string markup, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        SourceGeneratorVerifier<TableGenerator>.VerifyDiagnostics(markup, "QL0001", languageVersion);

    /// <summary>Returns the only message about the members of a table.</summary>
    public static string VerifyMembers(string markup) => Verify($"[QuestTable(\"t\")] public partial class Row {{ {markup} }}");
}
