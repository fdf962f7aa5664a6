using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.TestKit;

/// <summary>What users of an assembly see, as text that a reviewer can read: one line for each public type and member.</summary>
public static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
            | SymbolDisplayParameterOptions.IncludeType,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Describes an assembly on disk.</summary>
    public static string Describe(string assemblyPath)
    {
        var text = new StringBuilder();
        foreach (INamedTypeSymbol type in PublicTypes(assemblyPath).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            string bases = string.Join(", ", Bases(type).Select(other => other.ToDisplayString(Format)));
            text.Append(type.ToDisplayString(Format)).Append(bases.Length == 0 ? "" : $" : {bases}").Append('\n');
            foreach (string member in Members(type).Select(member => member.ToDisplayString(Format)).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What users see of it without a comment in the XML file beside it, but for what the compiler made by itself.</summary>
    public static IEnumerable<string> Undocumented(string assemblyPath)
    {
        HashSet<string> documented =
        [
            .. XElement.Load(Path.ChangeExtension(assemblyPath, ".xml")).Descendants("member").Select(member => member.Attribute("name")!.Value),
        ];
        return PublicTypes(assemblyPath)
            .SelectMany(type => Members(type).Where(member => !IsMadeByCompiler(member)).Prepend(type))
            .Select(symbol => symbol.GetDocumentationCommentId()!)
            .Where(id => !documented.Contains(id));
    }

    private static bool IsMadeByCompiler(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters: [] }
        || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(CompilerGeneratedAttribute));

    private static IEnumerable<INamedTypeSymbol> PublicTypes(string assemblyPath)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(assemblyPath);
        var compilation = CSharpCompilation.Create("surface", references: [.. ReferenceAssemblies.Framework, reference]);
        return PublicTypes(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!).GlobalNamespace);
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => PublicTypes(type).Prepend(type),
            INamespaceSymbol space => PublicTypes(space),
            _ => [],
        });

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.None } && type.TypeKind == TypeKind.Class ? type.Interfaces.Prepend(type.BaseType) : type.Interfaces;

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null })
        && !member.IsImplicitlyDeclared);
}
