using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Questline.Analyzers;
using Questline.TestKit;

namespace Questline.CodeFixes.Tests;

/// <summary>Every fix is for rules that there are, and has tests.</summary>
public class CatalogueTests
{
    private static readonly string[] Ids =
    [
        .. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .Select(static rule => rule.Id),
    ];

    public static TheoryData<string> RuleIds => [.. Ids];

    public static TheoryData<Type> Fixes => [.. FixTypes];

    private static IEnumerable<Type> FixTypes =>
        typeof(DeclarationFix).Assembly.GetTypes().Where(static type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)));

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_is_exported_for_CSharp(Type fix) =>
        fix.GetCustomAttribute<ExportCodeFixProviderAttribute>().ShouldNotBeNull().Languages.ShouldBe([LanguageNames.CSharp]);

    // Editors have System.Composition in a version of their own, and a type with an attribute of another does not load there.
    [Fact]
    public void The_fixes_refer_to_nothing_but_the_compiler_and_the_analyzers() =>
        typeof(DeclarationFix).Assembly.GetReferencedAssemblies()
            .Select(static assembly => assembly.Name!)
            .Where(static name => !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .ShouldBe(["netstandard", "Questline.Analyzers", "System.Collections.Immutable"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_names_rules_that_there_are(Type fix)
    {
        CodeFixProvider provider = Create(fix);

        provider.FixableDiagnosticIds.ShouldNotBeEmpty();
        provider.FixableDiagnosticIds.ShouldBeSubsetOf(Ids);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_can_be_made_everywhere_at_once(Type fix) => Create(fix).GetFixAllProvider().ShouldNotBeNull();

    [Theory]
    [MemberData(nameof(Fixes))]
    public void A_fix_has_tests(Type fix) =>
        typeof(CatalogueTests).Assembly.GetTypes().ShouldContain(type => type.Name == $"{fix.Name}Tests");

    [Theory]
    [MemberData(nameof(RuleIds))]
    public void The_page_of_a_rule_says_whether_there_is_a_fix(string id)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", $"{id}.md"));
        bool isFixable = FixTypes.Any(fix => Create(fix).FixableDiagnosticIds.Contains(id));

        Regex.IsMatch(page, @"^\| Reported by \| .*, with a fix \|", RegexOptions.Multiline).ShouldBe(isFixable);
        if (!isFixable)
            page.ShouldNotMatch("fix in editors|code fix");
    }

    private static CodeFixProvider Create(Type fix) => (CodeFixProvider)Activator.CreateInstance(fix)!;
}
