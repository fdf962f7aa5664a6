using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Reads numbers, switches and members of enums that are known when the program is compiled.</summary>
internal static class ConstantNumber
{
    /// <summary>The value, 1 for true; null where it is not known or no whole number.</summary>
    public static long? Read(IOperation value) => Unwrap(value).ConstantValue.Value switch
    {
        true => 1,
        false => 0,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(Unwrap(value).ConstantValue.Value, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether the value is known to be null.</summary>
    public static bool IsNull(IOperation value) => Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation { Type: { } type } => CanBeNull(type),
        _ => false,
    };

    /// <summary>Whether a type has null among its values.</summary>
    public static bool CanBeNull(ITypeSymbol type) =>
        !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The value without the conversions around it that leave it as it is.</summary>
    public static IOperation Unwrap(IOperation value)
    {
        IOperation inner = value;
        while (inner is IConversionOperation { ConstantValue.HasValue: false, OperatorMethod: null } conversion)
            inner = conversion.Operand;

        return inner;
    }
}
