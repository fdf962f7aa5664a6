using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0021: an attribute of a column in a type that no table maps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotATableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NotATable);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (TableAttributes.Find(context.Compilation) is not { } attributes)
            return;

        // Looked for only where there is an attribute in doubt.
        var mapped = new Lazy<MappedTypes>(() => MappedTypes.Find(context.Compilation, attributes), LazyThreadSafetyMode.PublicationOnly);
        context.RegisterSymbolAction(type => CheckType(type, mapped), SymbolKind.NamedType);
    }

    private static void CheckType(SymbolAnalysisContext context, Lazy<MappedTypes> mapped)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return;

        foreach ((ISymbol carrier, AttributeData attribute) in FindAttributes(type))
        {
            if (Visibility.IsSeenElsewhere(type, context.Compilation) || mapped.Value.Contains(type))
                return;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.NotATable,
                ProblemList.Locate(attribute, context.CancellationToken),
                $"{type.Name}.{NameOf(carrier)}",
                attribute.AttributeClass!.Name.Replace("Attribute", ""),
                type.Name));
        }
    }

    private static IEnumerable<(ISymbol Carrier, AttributeData Attribute)> FindAttributes(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol)
            .Concat(type.InstanceConstructors.SelectMany(constructor => constructor.Parameters))
            .SelectMany(carrier => carrier.GetAttributes(), (carrier, attribute) => (carrier, attribute))
            .Where(pair => MemberAttributes.IsOurs(pair.attribute));

    private static string NameOf(ISymbol carrier) => carrier is IFieldSymbol { AssociatedSymbol: { } property } ? property.Name : carrier.Name;
}
