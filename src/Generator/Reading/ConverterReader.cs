using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator.Reading;

/// <summary>Finds the converter of a member: its own, or the one that the assembly has for its type.</summary>
internal static class ConverterReader
{
    /// <summary>The conversion, or null where there is none; or why it cannot be.</summary>
    public static (Conversion? Conversion, Refusal? Problem) Find(Member member, TableContext context)
    {
        IReadOnlyList<ITypeSymbol?> own = member.Attributes.Converters;
        if (own.Count > 1)
            return Refuse("it has more than one converter; keep one [QuestConverter]");
        return own.Count == 1 ? FindOwn(own[0], member, context) : FindOfAssembly(member, context);
    }

    /// <summary>Whether the attribute is <c>[QuestConverter]</c>.</summary>
    public static bool IsConverter(AttributeData attribute) =>
        attribute.AttributeClass?.Name == AttributeNames.Converter && MemberAttributes.IsOurs(attribute);

    /// <summary>The converters that are declared for all members of their types.</summary>
    public static IEnumerable<INamedTypeSymbol> ReadAssembly(IAssemblySymbol assembly) =>
        assembly.GetAttributes()
            .Where(IsConverter)
            .Select(attribute => attribute.FirstType())
            .OfType<INamedTypeSymbol>()
            .Where(converter => !converter.IsUnboundGenericType);

    /// <summary>Says why a type converts nothing and what to do, or returns null.</summary>
    /// <param name="type">The type, or null where the compiler does not know it.</param>
    /// <param name="from">What it is to convert, as a message shows it.</param>
    public static Refusal? FindProblem(ITypeSymbol? type, string from)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsUnboundGenericType: false } converter)
            return new(MappingProblemKind.Converter, "its converter is no class or struct that the compiler knows; name one, with its type arguments");
        return Conversion.Of(converter).Any()
            ? null
            : new(MappingProblemKind.Converter, $"'{converter.Name}' is no converter; let it implement IQuestConverter<{from}, ...>");
    }

    private static (Conversion? Conversion, Refusal? Problem) FindOwn(ITypeSymbol? type, Member member, TableContext context)
    {
        if (FindProblem(type, Display(member.ValueType)) is { } problem)
            return (null, problem);

        var converter = (INamedTypeSymbol)type!;
        Conversion[] conversions = [.. Conversion.Of(converter)];
        Conversion[] fitting = [.. conversions.Where(conversion => Accepts(conversion, member.ValueType, context))];
        return fitting.Length switch
        {
            1 => Require(fitting[0], converter, context),
            0 => Refuse(
                $"'{converter.Name}' converts '{Display(conversions[0].From)}', and its type is '{member.TypeName}'; "
                    + $"let the converter implement IQuestConverter<{Display(member.ValueType)}, ...>"),
            _ => Refuse($"'{converter.Name}' converts '{Display(member.ValueType)}' in several ways; use one converter for each"),
        };
    }

    private static (Conversion? Conversion, Refusal? Problem) FindOfAssembly(Member member, TableContext context)
    {
        (INamedTypeSymbol Converter, Conversion Conversion)[] fitting =
        [
            .. context.AssemblyConverters
                .SelectMany(converter => Conversion.Of(converter), (converter, conversion) => (converter, conversion))
                .Where(pair => SymbolEqualityComparer.Default.Equals(pair.conversion.From, member.ValueType)),
        ];
        return fitting.Length switch
        {
            0 => (null, null),
            1 => Require(fitting[0].Conversion, fitting[0].Converter, context),
            _ => Refuse($"the assembly has several converters of '{Display(member.ValueType)}'; keep one, or choose one with [QuestConverter] here"),
        };
    }

    private static bool Accepts(Conversion conversion, ITypeSymbol type, TableContext context) =>
        SymbolEqualityComparer.Default.Equals(conversion.From, type)
        || context.Compilation.ClassifyConversion(type, conversion.From) is { IsImplicit: true, IsReference: true };

    private static (Conversion? Conversion, Refusal? Problem) Require(Conversion conversion, INamedTypeSymbol converter, TableContext context)
    {
        if (!context.CanAccess(converter) || converter.HoldsFileLocal())
            return Refuse($"generated code cannot access the converter '{converter.Name}'; make it internal or public");
        if (converter.GetMembers("Convert").Any(method => method.IsObsoleteAsError()))
            return Refuse($"Convert of '{converter.Name}' is obsolete, and calling it is an error; use another converter");
        return conversion.Method is null
            ? Refuse($"'{converter.Name}' implements Convert for its interface only; declare it as an ordinary public static method")
            : (conversion, null);
    }

    private static string Display(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static (Conversion? Conversion, Refusal? Problem) Refuse(string reason) => (null, new(MappingProblemKind.Converter, reason));
}
