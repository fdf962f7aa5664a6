using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>An expression that has the time of this machine's time zone.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Meaning">What is wrong with it, for a message.</param>
/// <param name="Utc">The expression that has the same instant in UTC.</param>
internal sealed record LocalTime(IOperation Expression, string Meaning, string Utc)
{
    private const string UtcNow = "DateTime.UtcNow";
    private const string Converted = "local time, which is converted to UTC, and what is computed of it is an hour off where the clocks change";
    private const string Midnight = "midnight in the time zone of this machine, which is another hour and often another day in UTC";
    private const string Unmarked = "local time that no longer says so, and is written as if it were UTC";

    /// <summary>Finds the local time that a date comes from: past arithmetic, and a variable that is assigned once.</summary>
    public static LocalTime? Find(IOperation value) => Recognize(value) ?? value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => Find(conversion.Operand),
        ILocalReferenceOperation local => FindInitializer(local) is { } initializer ? Find(initializer) : null,
        IInvocationOperation { TargetMethod: { IsStatic: false, Name: var name }, Instance: { } instance }
            when IsDate(instance.Type) && name.StartsWith("Add", StringComparison.Ordinal) => Find(instance),
        IPropertyReferenceOperation { Property.Name: "Date", Instance: { } instance } when IsDate(instance.Type) => Find(instance),
        IBinaryOperation { OperatorMethod: not null } sum when IsDate(sum.Type) && IsDate(sum.LeftOperand.Type) => Find(sum.LeftOperand),
        _ => null,
    };

    /// <summary>Whether a type is <c>DateTime</c>, or that and null.</summary>
    public static bool IsDate(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_DateTime } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: var arguments } => IsDate(arguments[0]),
        _ => false,
    };

    private static LocalTime? Recognize(IOperation value) => value switch
    {
        IPropertyReferenceOperation { Instance: null } property when IsDate(property.Property.ContainingType) => property.Property.Name switch
        {
            "Now" => new(value, Converted, UtcNow),
            "Today" => new(value, Midnight, UtcNow + ".Date"),
            _ => null,
        },
        IPropertyReferenceOperation { Instance: { } offset, Property: { Name: "LocalDateTime", ContainingType: var type } } when IsOffset(type) =>
            FindUtc(offset, isLocal: true) is { } utc ? new(value, Converted, utc) : null,
        IPropertyReferenceOperation { Instance: { } offset, Property: { Name: "DateTime", ContainingType: var type } } when IsOffset(type) =>
            FindUtc(offset, isLocal: false) is { } utc ? new(value, Unmarked, utc) : null,
        IInvocationOperation { TargetMethod.Name: "ToLocalTime", Instance: IPropertyReferenceOperation { Property: { Name: "UtcNow" } now } }
            when IsDate(now.ContainingType) => new(value, Converted, UtcNow),
        _ => null,
    };

    /// <summary>The present instant of a <c>DateTimeOffset</c> as a UTC date, or null where that is another instant, or no local time.</summary>
    private static string? FindUtc(IOperation offset, bool isLocal) => offset switch
    {
        IPropertyReferenceOperation { Instance: null, Property: { Name: var name, ContainingType: var type } }
            when IsOffset(type) && (name == "Now" || (name == "UtcNow" && isLocal)) => UtcNow,
        IInvocationOperation { Instance: { Type: { Name: "TimeProvider", ContainingNamespace.Name: "System" } } provider, TargetMethod.Name: var name }
            when name == "GetLocalNow" || (name == "GetUtcNow" && isLocal) => $"{provider.Syntax}.GetUtcNow().UtcDateTime",
        _ => null,
    };

    private static bool IsOffset(ITypeSymbol type) =>
        type is { Name: "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // An initializer stands before what it is used for, also where the code does not compile; so a search ends.
    private static IOperation? FindInitializer(ILocalReferenceOperation reference)
    {
        IOperation root = LocalVariables.FindRoot(reference);
        IOperation? initializer = root.Descendants().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, reference.Local))
            ?.Initializer?.Value;
        bool isAssigned = LocalVariables.FindReferences(reference.Local, root).Any(LocalVariables.IsAssigned);
        return initializer?.Syntax.Span.End <= reference.Syntax.SpanStart && !isAssigned ? initializer : null;
    }
}
