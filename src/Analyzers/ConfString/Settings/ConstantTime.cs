using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Reads times that are known when the program is compiled: <c>TimeSpan.FromSeconds(5)</c>, <c>new TimeSpan(0, 0, 5)</c>, <c>TimeSpan.Zero</c>.
/// </summary>
internal static class ConstantTime
{
    private static readonly Dictionary<string, long> TicksOfUnit = new(StringComparer.OrdinalIgnoreCase)
    {
        ["days"] = TimeSpan.TicksPerDay,
        ["hours"] = TimeSpan.TicksPerHour,
        ["minutes"] = TimeSpan.TicksPerMinute,
        ["seconds"] = TimeSpan.TicksPerSecond,
        ["milliseconds"] = TimeSpan.TicksPerMillisecond,
        ["microseconds"] = TimeSpan.TicksPerMillisecond / 1000,
        ["ticks"] = 1,
    };

    /// <summary>The time; null where it is not known.</summary>
    public static TimeSpan? Read(IOperation value, CancellationToken cancellationToken)
    {
        IOperation inner = ConstantNumber.Unwrap(value);
        return ReadDirectly(inner) ?? (FindInitializer(inner, cancellationToken) is { } named ? ReadDirectly(named) : null);
    }

    private static TimeSpan? ReadDirectly(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true } method } call when IsTime(method.ContainingType) =>
            Sum(call.Arguments, UnitOf(method.Name)),
        IObjectCreationOperation { Type: { } type } creation when IsTime(type) => Sum(creation.Arguments, unit: null),
        IDefaultValueOperation { Type: { } type } when IsTime(type) => TimeSpan.Zero,
        IFieldReferenceOperation { Field: var field } => NamedTime(field),
        _ => null,
    };

    private static IOperation? FindInitializer(IOperation name, CancellationToken cancellationToken) =>
        name is { SemanticModel: { } model, Syntax: ExpressionSyntax expression }
        && NamedText.FindInitializer(expression, model, cancellationToken) is { } initializer
        && initializer.SyntaxTree == expression.SyntaxTree
            ? model.GetOperation(initializer, cancellationToken)
            : null;

    private static TimeSpan? NamedTime(IFieldSymbol field) => field switch
    {
        { Name: nameof(TimeSpan.Zero) } when IsTime(field.ContainingType) => TimeSpan.Zero,
        { Name: nameof(TimeSpan.MinValue) } when IsTime(field.ContainingType) => TimeSpan.MinValue,
        { Name: nameof(TimeSpan.MaxValue) } when IsTime(field.ContainingType) => TimeSpan.MaxValue,
        { Name: nameof(Timeout.InfiniteTimeSpan), ContainingType.Name: nameof(Timeout) } => Timeout.InfiniteTimeSpan,
        _ => null,
    };

    // Each parameter is called after its unit, but for the one whose unit is in the name of the method.
    private static TimeSpan? Sum(IEnumerable<IArgumentOperation> arguments, string? unit)
    {
        decimal ticks = 0;
        foreach (IArgumentOperation argument in arguments)
        {
            string name = argument.Parameter!.Name == "value" && unit is not null ? unit : argument.Parameter.Name;
            if (!TicksOfUnit.TryGetValue(name, out long factor) || ReadNumber(argument.Value) is not { } number)
                return null;

            ticks += decimal.Truncate(number * factor);
        }

        return ticks is >= long.MinValue and <= long.MaxValue ? new TimeSpan((long)ticks) : null;
    }

    private static decimal? ReadNumber(IOperation value) => ConstantNumber.Unwrap(value).ConstantValue.Value switch
    {
        double number => number is > -1e15 and < 1e15 ? (decimal)number : null,
        sbyte or byte or short or ushort or int or uint or long => ConstantNumber.Read(value),
        _ => null,
    };

    private static string? UnitOf(string method) => method.StartsWith("From", StringComparison.Ordinal) ? method.Substring(4) : null;

    private static bool IsTime(ITypeSymbol type) =>
        type is { Name: nameof(TimeSpan), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };
}
