using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>Where the value of an expression goes.</summary>
internal static class ValueFlow
{
    /// <summary>
    /// The outermost expression that has the value, or the same result of a task: past <c>ConfigureAwait</c>, <c>AsTask</c>, <c>?.</c> and conversions.
    /// </summary>
    public static IOperation Follow(IOperation value)
    {
        while (FindNext(value) is { } next)
            value = next;
        return value;
    }

    private static IOperation? FindNext(IOperation value) => value.Parent switch
    {
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "AsTask" or "Preserve" } call when call.Instance == value => call,
        IConditionalAccessOperation access when access.WhenNotNull == value => access,
        IConversionOperation conversion => conversion,
        _ => null,
    };
}
